import { expect, test } from 'vitest';
import { spotFrom } from '../../../renderer/app/last-place.ts';

test('a kept place is the page and the record, or the overview where it is no place', () => {
  expect(spotFrom('incidents i1')).toEqual({ place: 'incidents', record: 'i1' });
  expect(spotFrom('care')).toEqual({ place: 'care', record: null });
  for (const text of ['', 'nowhere', 'nowhere i1'])
    expect(spotFrom(text)).toEqual({ place: 'overview', record: null });
});

import { expect, test } from 'vitest';
import { locationFrom } from '../../../renderer/app/last-location.ts';

test('a kept page is the page and the record, or the overview where it is no page', () => {
  expect(locationFrom('incidents i1')).toEqual({ page: 'incidents', record: 'i1' });
  expect(locationFrom('care')).toEqual({ page: 'care', record: null });
  for (const text of ['', 'nowhere', 'nowhere i1'])
    expect(locationFrom(text)).toEqual({ page: 'overview', record: null });
});

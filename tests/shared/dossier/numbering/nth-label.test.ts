import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { nthLabel } from '../../../../shared/dossier/numbering/nth-label.ts';

test('letters go on after Z with AA, AB', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map((index) => nthLabel(index, 'letters'))).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('numbers start at 1', () => {
  expect(nthLabel(0, 'numbers')).toBe('1');
});

test('no two exhibits share a label', () => {
  assert(
    property(nat(20_000), nat(20_000), (a, b) => {
      expect(nthLabel(a, 'letters') === nthLabel(b, 'letters')).toBe(a === b);
    }),
  );
});

import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '../../../../shared/dossier/numbering/labels.ts';

test('letters go on after Z with AA, AB', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map((index) => labelOf(index, 'letters'))).toEqual([
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
  expect(labelOf(0, 'numbers')).toBe('1');
});

test('no two exhibits share a label', () => {
  assert(
    property(nat(20_000), nat(20_000), (a, b) => {
      expect(labelOf(a, 'letters') === labelOf(b, 'letters')).toBe(a === b);
    }),
  );
});

import { expect, test } from 'vitest';
import { PageLabels } from '../../../../electron/pdf/writer/page-labels.ts';

function labelled(...labels: readonly string[]): string {
  const tree = new PageLabels();
  for (const label of labels) tree.add(label);
  return tree.text();
}

test('pages that count on share one range', () => {
  expect(labelled('A1', 'A2', 'A3')).toBe('<< /Nums [0 << /P (A) /S /D /St 1 >>] >>');
});

test('a jump, another prefix and a page without a number each begin a range', () => {
  expect(labelled('1', '3', 'B4', 'cover')).toBe(
    '<< /Nums [0 << /S /D /St 1 >> 1 << /S /D /St 3 >> 2 << /P (B) /S /D /St 4 >> 3 << /P (cover) >>] >>',
  );
});

test('numbers with leading zeros keep them', () => {
  expect(labelled('001', '002')).toBe('<< /Nums [0 << /P (001) >> 1 << /P (002) >>] >>');
});

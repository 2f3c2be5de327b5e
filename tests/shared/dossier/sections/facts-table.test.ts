import { expect, test } from 'vitest';
import { plainText, text } from '../../../../shared/dossier/block.ts';
import { factsTable } from '../../../../shared/dossier/sections/facts-table.ts';

test('a table of facts gives labels three tenths of its width and leaves out what has no value', () => {
  const table = factsTable([
    ['Name', 'Amina Karimi'],
    ['Phone', ''],
    ['Address', []],
    ['Language', [text('Dari')]],
  ]);
  expect(table).toMatchObject({
    block: 'table',
    style: 'facts',
    columns: [{ width: 3 }, { width: 7 }],
    head: [],
  });
  const rows = table.block === 'table' ? table.rows : [];
  expect(rows.map(({ cells }) => cells.map((cell) => plainText(cell)))).toEqual([
    ['Name', 'Amina Karimi'],
    ['Language', 'Dari'],
  ]);
});

import { text, type Column, type Row, type TableBlock } from '../block.ts';

/** A ruled table of plain heads. */
export function ruledTable(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly Row[],
): TableBlock {
  const columns = widths.map((width): Column => ({ width }));
  return { block: 'table', style: 'ruled', columns, head: head.map((each) => [text(each)]), rows };
}

/** A table with some of its columns, counted from 0. */
export function withColumns(table: TableBlock, kept: readonly number[]): TableBlock {
  const within = <T>(each: readonly T[]) => each.filter((_, column) => kept.includes(column));
  return {
    ...table,
    columns: within(table.columns),
    head: within(table.head),
    rows: table.rows.map((row) => ({ ...row, cells: within(row.cells) })),
  };
}

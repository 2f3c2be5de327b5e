import { text, type Column, type Row, type TableBlock } from '../block.ts';

/** A ruled table of plain heads. */
export function ruled(widths: readonly number[], head: readonly string[], rows: readonly Row[]): TableBlock {
  const columns = widths.map((width): Column => ({ width }));
  return { block: 'table', style: 'ruled', columns, head: head.map((each) => [text(each)]), rows };
}

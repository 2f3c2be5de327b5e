import { text, type Block, type Inline, type Row, quiet } from '../block.ts';

/** A table of labels and values; lines without a value are left out. */
export function factsTable(facts: readonly (readonly [string, string | readonly Inline[]])[]): Block {
  const rows = facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]): Row => ({
      cells: [[quiet(label)], typeof value === 'string' ? [text(value)] : value],
    }));
  return { block: 'table', style: 'facts', columns: [{ width: 3 }, { width: 7 }], head: [], rows };
}

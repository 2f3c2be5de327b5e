import type { Folio } from '../../domain/case.ts';
import type { Id } from '../../domain/id.ts';
import type { DatedRecord } from './dated-record.ts';

/** Every record that an assertion may be about, numbered in the case's order; row 0 is the case itself. */
export interface RecordIndex {
  readonly ids: readonly Id[];
  /** The record of every row but the first. */
  readonly records: readonly (DatedRecord | null)[];
  /** The row of a record, −1 where there is none. */
  rowOf(record: Id): number;
}

/** Numbers the records; the numbers of the check before are taken over when the same records stand in it. */
export function recordIndexOf(folio: Folio, before: RecordIndex | null): RecordIndex {
  const ids: Id[] = [folio.case.id];
  const records: (DatedRecord | null)[] = [null];
  let isSame = before !== null && before.ids[0] === folio.case.id;
  for (const list of [folio.incidents, folio.histories, folio.documents, folio.people, folio.statements])
    for (const record of list) {
      isSame &&= before?.ids[ids.length] === record.id;
      ids.push(record.id);
      records.push(record);
    }
  if (before && isSame && before.ids.length === ids.length) return { ...before, records };
  return { ids, records, rowOf: rowLookup(ids) };
}

/** Looks rows up, first where the last one was found and beside it: records are mostly asked for in order. */
function rowLookup(ids: readonly Id[]): (record: Id) => number {
  let rows: ReadonlyMap<Id, number> | null = null;
  let last = 0;
  return (record) => {
    if (ids[last] === record) return last;
    if (ids[last + 1] === record) return (last += 1);
    if (last > 0 && ids[last - 1] === record) return (last -= 1);
    rows ??= rowsById(ids);
    const row = rows.get(record) ?? -1;
    if (row >= 0) last = row;
    return row;
  };
}

function rowsById(ids: readonly Id[]): Map<Id, number> {
  const rows = new Map<Id, number>();
  // Backwards, so that of two records with one id the first is found.
  for (let row = ids.length - 1; row >= 0; row--) {
    const id = ids[row];
    if (id !== undefined) rows.set(id, row);
  }
  return rows;
}

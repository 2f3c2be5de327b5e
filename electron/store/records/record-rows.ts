import type { Id } from '../../../shared/domain/id.ts';
import { parseBody } from './body.ts';
import type { WritableDb } from '../db.ts';
import { prepared } from '../prepared.ts';
import { indexRecord } from '../search/search-index.ts';

/** A record as a row holds it; no body: it is not there. */
export interface RecordRow {
  readonly id: Id;
  readonly seq: number;
  readonly body: string | null;
}

interface NewRow {
  readonly id: Id;
  /** Its place among the records; left out, the one it had or the next. */
  readonly seq?: number;
  readonly body: string;
}

/** Puts a record in its place, notes the version and keeps the search index true. Within a transaction. */
export function putRecord(db: WritableDb, revision: number, row: NewRow): void {
  const old = prepared<{ seq: number; body: string }>(db, 'SELECT seq, body FROM record WHERE id = ?').get(
    row.id,
  );
  if (old?.body === row.body) return;
  const record = parseBody(row.body);
  const seq = old?.seq ?? row.seq ?? formerSeq(db, row.id);
  const { seq: placed } = prepared<{ seq: number }>(
    db,
    `INSERT INTO record (seq, id, kind, revision, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, revision = excluded.revision, body = excluded.body
     RETURNING seq`,
  ).get(seq, row.id, record.record, revision, row.body) ?? { seq: 0 };
  insertVersion(db, revision, { id: row.id, seq: placed, body: row.body });
  indexRecord(db, placed, old ? parseBody(old.body) : null, record);
}

/** Takes a record away; its versions stay. Within a transaction. */
export function removeRecord(db: WritableDb, revision: number, id: Id): void {
  const old = prepared<{ seq: number; body: string }>(
    db,
    'DELETE FROM record WHERE id = ? RETURNING seq, body',
  ).get(id);
  if (!old) return;
  insertVersion(db, revision, { id, seq: old.seq, body: null });
  indexRecord(db, old.seq, parseBody(old.body), null);
}

/** Notes an operation under its revision. */
export function insertOperation(
  db: WritableDb,
  operation: {
    readonly revision: number;
    readonly name: string;
    readonly at: string;
    readonly state: 'done' | 'step';
  },
): void {
  prepared(db, 'INSERT INTO act (revision, name, at, state) VALUES (?, ?, ?, ?)').run(
    operation.revision,
    operation.name,
    operation.at,
    operation.state,
  );
}

function formerSeq(db: WritableDb, id: Id): number | null {
  return prepared<{ seq: number }>(db, 'SELECT seq FROM version WHERE id = ? LIMIT 1').get(id)?.seq ?? null;
}

function insertVersion(db: WritableDb, revision: number, row: RecordRow): void {
  prepared(
    db,
    `INSERT INTO version (id, revision, seq, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (id, revision) DO UPDATE SET body = excluded.body`,
  ).run(row.id, revision, row.seq, row.body);
}

import { randomBytes } from 'node:crypto';
import type { NamedOperation, RecordChange, SteppedChange } from '../../../shared/records/record-change.ts';
import type { PastVersion } from '../../../shared/records/past-version.ts';
import { caseSchema, type Folio, type FolioRecord } from '../../../shared/domain/case.ts';
import type { Document } from '../../../shared/domain/document.ts';
import { folioOf } from '../../../shared/domain/folio.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { parseBody } from './body.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { keepSetting } from '../settings.ts';
import { prepared } from '../prepared.ts';
import { insertOperation, putRecord, removeRecord, type RecordRow } from './record-rows.ts';
import { mergeIntoNext, noteWhetherChanged } from './typing.ts';
import { inOneTransaction } from '../transaction.ts';

/** What the person did, in the application's own words, and when (ISO 8601 instant). */
export interface Operation {
  readonly operation: string;
  readonly at: string;
  /** The revision of the save that this one goes on from, as one act; passed over where it is not the last. */
  readonly continues?: number | null;
}

/** The whole case; each list in the order the records were first made. */
export function readFolio(db: ReadableDb): Folio {
  return folioOf(allBodies(db).map(parseBody));
}

/** All records as one JSON list, in the order they were first made: for sending on without taking them apart. */
export function recordsText(db: ReadableDb): string {
  return `[${allBodies(db).join(',')}]`;
}

function allBodies(db: ReadableDb): string[] {
  const rows = prepared<{ body: string }>(db, 'SELECT body FROM record ORDER BY seq').all();
  return rows.map(({ body }) => body);
}

/** The ids of all records, in the order in which they were first made. */
export function recordOrder(db: ReadableDb): Id[] {
  const rows = prepared<{ id: Id }>(db, 'SELECT id FROM record ORDER BY seq').all();
  return rows.map(({ id }) => id);
}

/** One record as it is now; null when there is none of this id. */
export function readRecord(db: ReadableDb, id: Id): FolioRecord | null {
  const row = prepared<{ body: string }>(db, 'SELECT body FROM record WHERE id = ?').get(id);
  return row === undefined ? null : parseBody(row.body);
}

/** The first document that shows this attachment; null when none does. */
export function documentShowing(db: ReadableDb, attachment: Id): Document | null {
  const bodies = prepared<{ body: string }>(
    db,
    // The roll names the kinds without touching the records' own pages.
    `SELECT body FROM record
     WHERE id IN (SELECT id FROM record INDEXED BY record_roll WHERE kind = 'document')
       AND instr(body, ?) > 0
     ORDER BY seq`,
  ).all(attachment);
  const documents = bodies.flatMap(({ body }) => {
    const record = parseBody(body);
    return record.record === 'document' && record.files.includes(attachment) ? [record] : [];
  });
  return documents[0] ?? null;
}

/** How often the case was changed. */
export function revisionOf(db: ReadableDb): number {
  const row = prepared<{ last: number | null }>(db, 'SELECT max(revision) AS last FROM act').get();
  return row?.last ?? 0;
}

/** Where the case stands between operations: its revision, and what undo and redo would step over. */
export function historyState(db: ReadableDb): Pick<RecordChange, 'revision' | 'undoes' | 'redoes'> {
  const { revision, undoes, redoes } = changeAt(db, revisionOf(db), 'nothing');
  return { revision, undoes, redoes };
}

/**
 * Adds or replaces records, then removes others, in one operation that undo takes back whole. Records that are the
 * same as before are passed over. A case has one case record: saving another one replaces it.
 */
export function saveRecords(
  db: WritableDb,
  records: readonly FolioRecord[],
  given: Operation,
  removed: readonly Id[] = [],
): RecordChange {
  return perform(db, given, (revision) => {
    for (const record of records) {
      if (record.record === 'case') removeOtherCase(db, revision, record.id);
      putRecord(db, revision, { id: record.id, body: JSON.stringify(record) });
    }
    removeAll(db, revision, removed);
  });
}

/** Removes records; what links to them keeps its link, so that undo brings everything back. */
export function deleteRecords(
  db: WritableDb,
  ids: readonly Id[],
  given: { readonly at: string },
): RecordChange {
  return perform(db, { operation: 'record.delete', at: given.at }, (revision) =>
    removeAll(db, revision, ids),
  );
}

const lastDone = `SELECT revision, name FROM act WHERE state = 'done' ORDER BY revision DESC LIMIT 1`;
const firstUndone = `SELECT revision, name FROM act WHERE state = 'undone' ORDER BY revision LIMIT 1`;

/** Takes back the last operation that was not taken back yet. Changes nothing when there is none. */
export function undo(db: WritableDb, at: string): SteppedChange {
  return stepThroughHistory(db, at, {
    operation: 'undo',
    find: lastDone,
    mark: 'undone',
    // What each record was just before that operation.
    rows: `SELECT v.id, v.seq, (SELECT b.body FROM version b WHERE b.id = v.id AND b.revision < v.revision
             ORDER BY b.revision DESC LIMIT 1) AS body
           FROM version v WHERE v.revision = ? ORDER BY v.seq`,
  });
}

/** Does again the last operation that was taken back. Changes nothing when there is none. */
export function redo(db: WritableDb, at: string): SteppedChange {
  return stepThroughHistory(db, at, {
    operation: 'redo',
    find: firstUndone,
    mark: 'done',
    rows: 'SELECT id, seq, body FROM version WHERE revision = ? ORDER BY seq',
  });
}

/** Each change of a record, newest first, with what the record was before it (null: it was not there). */
export function historyOf(db: ReadableDb, id: Id): PastVersion[] {
  const rows = prepared<{ at: string; operation: string; body: string | null }>(
    db,
    `SELECT a.at, a.name AS operation, lag(v.body) OVER (ORDER BY v.revision) AS body
       FROM version v JOIN act a USING (revision) WHERE v.id = ? ORDER BY v.revision DESC`,
  ).all(id);
  return rows.map(({ at, operation, body }) => ({
    at,
    operation,
    record: body === null ? null : parseBody(body),
  }));
}

/** A new record's id: 24 random letters and digits. */
export function newId(): Id {
  const letters = Array.from(randomBytes(24), (byte) => '0123456789abcdefghjkmnpqrstvwxyz'.charAt(byte % 32));
  // Branded here only: made of letters and digits.
  return letters.join('') as Id;
}

/** Gives a new record its vault's id and its one case record, before any operation. */
export function beginRecord(db: WritableDb, vault: string): void {
  inOneTransaction(db, () => {
    keepSetting(db, 'vault', vault);
    insertOperation(db, { revision: 1, name: 'case.create', at: '', state: 'step' });
    const blank = caseSchema.parse({ id: newId() });
    putRecord(db, 1, { id: blank.id, body: JSON.stringify(blank) });
  });
}

interface HistoryStep {
  readonly operation: string;
  readonly find: string;
  readonly mark: 'undone' | 'done';
  readonly rows: string;
}

function perform(db: WritableDb, given: Operation, work: (revision: number) => void): RecordChange {
  return inOneTransaction(db, () => {
    const revision = revisionOf(db) + 1;
    work(revision);
    if (!changedIn(db, revision)) return changeAt(db, revision - 1, 'nothing');
    const isOneAct = given.continues === revision - 1 && mergeIntoNext(db, revision - 1, given.operation);
    prepared(db, `UPDATE act SET state = 'dropped' WHERE state = 'undone'`).run();
    insertOperation(db, { revision, name: given.operation, at: given.at, state: 'done' });
    if (isOneAct) noteWhetherChanged(db, revision);
    return changeAt(db, revision, 'its records');
  });
}

function stepThroughHistory(db: WritableDb, at: string, step: HistoryStep): SteppedChange {
  return inOneTransaction(db, () => {
    const last = revisionOf(db);
    const stepped = foundOperation(db, step.find);
    if (stepped === null) return { ...changeAt(db, last, 'nothing'), stepped };
    const target = stepped.revision;
    const revision = last + 1;
    const rows = prepared<RecordRow>(db, step.rows).all(target);
    for (const { id, seq, body } of rows) {
      if (body === null) removeRecord(db, revision, id);
      else putRecord(db, revision, { id, seq, body });
    }
    prepared(db, 'UPDATE act SET state = ? WHERE revision = ?').run(step.mark, target);
    insertOperation(db, { revision, name: step.operation, at, state: 'step' });
    return { ...changeAt(db, revision, 'its records'), stepped };
  });
}

function removeAll(db: WritableDb, revision: number, ids: readonly Id[]): void {
  for (const id of ids) {
    if (readRecord(db, id)?.record === 'case') throw new Error('The case record cannot be deleted.');
    removeRecord(db, revision, id);
  }
}

function removeOtherCase(db: WritableDb, revision: number, id: Id): void {
  const others = prepared<{ id: Id }>(db, `SELECT id FROM record WHERE kind = 'case' AND id <> ?`).all(id);
  for (const other of others) removeRecord(db, revision, other.id);
}

function changedIn(db: ReadableDb, revision: number): boolean {
  return prepared(db, 'SELECT 1 FROM version WHERE revision = ? LIMIT 1').get(revision) !== undefined;
}

function changeAt(db: ReadableDb, revision: number, show: 'its records' | 'nothing'): RecordChange {
  const sql = 'SELECT id, seq, body FROM version WHERE revision = ? ORDER BY seq';
  const rows = show === 'nothing' ? [] : prepared<RecordRow>(db, sql).all(revision);
  return {
    revision,
    put: rows.flatMap(({ body }) => (body === null ? [] : [parseBody(body)])),
    removed: rows.flatMap(({ id, body }) => (body === null ? [id] : [])),
    order: show === 'its records' && cameBack(db, revision) ? recordOrder(db) : null,
    undoes: foundOperation(db, lastDone),
    redoes: foundOperation(db, firstUndone),
  };
}

/** Whether a record that had been removed is there again, at the place it had. */
function cameBack(db: ReadableDb, revision: number): boolean {
  const sql = `SELECT 1 FROM version v WHERE v.revision = ? AND v.body IS NOT NULL
    AND (SELECT b.body IS NULL FROM version b WHERE b.id = v.id AND b.revision < v.revision
         ORDER BY b.revision DESC LIMIT 1) LIMIT 1`;
  return prepared(db, sql).get(revision) !== undefined;
}

/** As many records as an operation is named by; an import can change thousands. */
const recordsNamed = 3;

function foundOperation(db: ReadableDb, find: string): NamedOperation | null {
  const found = prepared<{ revision: number; name: string }>(db, find).get();
  if (found === undefined) return null;
  const sql = 'SELECT id FROM version WHERE revision = ? ORDER BY seq LIMIT ?';
  const { count } = prepared<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM version WHERE revision = ?',
  ).get(found.revision) ?? { count: 0 };
  const records = prepared<{ id: Id }>(db, sql).all(found.revision, recordsNamed);
  return { ...found, records: records.map(({ id }) => id), count };
}

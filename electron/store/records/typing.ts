import type { WritableDb } from '../db.ts';
import { prepared } from '../prepared.ts';

/**
 * Makes the last operation part of the next, so that one stretch of typing is one act to undo and one version
 * in the history, however often it is kept. False where the last operation was another: it stays. Within a
 * transaction, after the next operation's rows are written.
 */
export function mergeIntoNext(db: WritableDb, last: number, name: string): boolean {
  const merged = prepared(
    db,
    `DELETE FROM act WHERE revision = ? AND name = ? AND state IN ('done', 'step')`,
  ).run(last, name);
  if (merged.changes === 0) return false;
  const next = last + 1;
  // Only revisions move here. A record's `seq` must never change: its row in the search index is found by it alone,
  // and its place in its list follows from it.
  prepared(
    db,
    'DELETE FROM version WHERE revision = ? AND id IN (SELECT id FROM version WHERE revision = ?)',
  ).run(last, next);
  prepared(
    db,
    `UPDATE record SET revision = ?
     WHERE revision = ? AND id IN (SELECT id FROM version WHERE revision = ?)`,
  ).run(next, last, last);
  prepared(db, 'UPDATE version SET revision = ? WHERE revision = ?').run(next, last);
  return true;
}

/** Typing that was taken away again has changed nothing: undo passes over it. Within a transaction. */
export function noteWhetherChanged(db: WritableDb, revision: number): void {
  const changed = prepared(
    db,
    `SELECT 1 FROM version v WHERE v.revision = ? AND v.body IS NOT
       (SELECT b.body FROM version b WHERE b.id = v.id AND b.revision < v.revision
        ORDER BY b.revision DESC LIMIT 1)
     LIMIT 1`,
  ).get(revision);
  if (changed === undefined) prepared(db, `UPDATE act SET state = 'step' WHERE revision = ?`).run(revision);
}

import { releaseBallast } from './ballast.ts';
import type { WritableDb } from './db.ts';
import { codeOf } from './failure.ts';
import { requireSameFile } from './identity.ts';

/**
 * Runs one operation as one transaction: all of it is kept or none. On a full disk the ballast is given up and
 * the operation tried once more, so that the last words typed are not lost. Within another it is part of that one.
 */
export function inOneTransaction<T>(db: WritableDb, work: () => T): T {
  if (db.inTransaction) return work();
  requireSameFile(db);
  const transaction = db.transaction(work).immediate;
  try {
    return transaction();
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_FULL' || !releaseBallast(db)) throw error;
    return transaction();
  }
}

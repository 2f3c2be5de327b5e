import { deleteAttachmentRows } from '../attachments/attachments.ts';
import type { WritableDb } from '../db.ts';
import { prepared } from '../prepared.ts';
import { revisionOf } from '../records/records.ts';
import { insertOperation } from '../records/record-rows.ts';
import { indexPage } from '../search/search-index.ts';
import { inOneTransaction } from '../transaction.ts';

const pagesAStep = 512;

/**
 * Gives up what undo and history keep: past versions, deleted records, the bytes of deleted attachments
 * and their text; then shrinks the file. The records as they are now stay. Cannot be undone.
 */
export async function compact(db: WritableDb, at: string): Promise<void> {
  inOneTransaction(db, () => {
    const revision = revisionOf(db) + 1;
    db.exec(`
      DELETE FROM version WHERE (id, revision) NOT IN (SELECT id, revision FROM record);
      DELETE FROM act;
    `);
    insertOperation(db, { revision, name: 'compact', at, state: 'step' });
  });
  deleteUnreferenced(db);
  for (const table of ['found', 'found_dense'])
    inOneTransaction(db, () => prepared(db, `INSERT INTO ${table} (${table}) VALUES ('optimize')`).run());
  while (freePages(db) > 0) {
    db.pragma(`incremental_vacuum(${pagesAStep})`);
    // Lets other calls in between two steps.
    await new Promise((resume) => setImmediate(resume));
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** How many pages of the file hold nothing. */
function freePages(db: WritableDb): number {
  return Number(db.pragma('freelist_count', { simple: true }));
}

function deleteUnreferenced(db: WritableDb): void {
  deleteTexts(db);
  const numbers = prepared<{ number: number }>(
    db,
    `SELECT number FROM attachment WHERE state = 'ready' AND id NOT IN (SELECT id FROM record)`,
  ).all();
  for (const { number } of numbers) deleteAttachmentRows(db, number);
}

function deleteTexts(db: WritableDb): void {
  const sql = 'SELECT number, body FROM page_text WHERE attachment NOT IN (SELECT id FROM record)';
  inOneTransaction(db, () => {
    for (const { number, body } of prepared<{ number: number; body: string }>(db, sql).all()) {
      indexPage(db, number, body, '');
      prepared(db, 'DELETE FROM page_text WHERE number = ?').run(number);
    }
  });
}

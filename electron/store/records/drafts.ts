import type { ReadableDb, WritableDb } from '../db.ts';
import { prepared } from '../prepared.ts';
import { inOneTransaction } from '../transaction.ts';

/** Keeps text being typed, so that a lock or a crash loses none of it; '' deletes it. */
export function keepDraft(db: WritableDb, key: string, text: string): void {
  inOneTransaction(db, () => {
    if (text === '') prepared(db, 'DELETE FROM draft WHERE key = ?').run(key);
    else
      prepared(
        db,
        'INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text',
      ).run(key, text);
  });
}

/** The text kept under this key, '' when there is none. */
export function readDraft(db: ReadableDb, key: string): string {
  const row = prepared<{ text: string }>(db, 'SELECT text FROM draft WHERE key = ?').get(key);
  return row?.text ?? '';
}

import type { ReadableDb, WritableDb } from './db.ts';
import { prepared } from './prepared.ts';
import { inOneTransaction } from './transaction.ts';

/** A value kept beside the record, inside the encryption; null when it was never set. */
export function readSetting(db: ReadableDb, key: string): string | null {
  const row = prepared<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?').get(key);
  return row?.value ?? null;
}

/** Keeps a value beside the record. Not an operation: undo does not touch it. */
export function keepSetting(db: WritableDb, key: string, value: string): void {
  inOneTransaction(db, () =>
    prepared(
      db,
      'INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, value),
  );
}

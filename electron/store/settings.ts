import type { ReadableDb, WritableDb } from './db.ts';

/** A value kept beside the record, inside the encryption; null when it was never set. */
export function readSetting(db: ReadableDb, key: string): string | null {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?').get(key);
  return row?.value ?? null;
}

/** Keeps a value beside the record. Not an operation: undo does not touch it. */
export function keepSetting(db: WritableDb, key: string, value: string): void {
  db.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    value,
  );
}

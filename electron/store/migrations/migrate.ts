import { schemaVersion, type WritableDb } from '../db.ts';
import { record } from './001-record.ts';
import { attachment } from './002-attachment.ts';
import { search } from './003-search.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order; a step that was released is never edited. */
export const migrations: readonly Migration[] = [record, attachment, search];

/** Brings an older record to the present shape, each step whole or not at all. */
export function migrate(db: WritableDb): void {
  for (const migration of migrations.slice(schemaVersion(db))) {
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.number}`);
    }).immediate();
  }
}

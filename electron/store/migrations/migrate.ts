import { schemaVersion, type WritableDb } from '../db.ts';
import { migrations } from './migrations.ts';

/** Brings an older record to the present shape, each step whole or not at all. */
export function migrate(db: WritableDb): void {
  for (const migration of migrations.slice(schemaVersion(db))) {
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.number}`);
    }).immediate();
  }
}

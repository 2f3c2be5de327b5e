import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFiles } from '../../../electron/store/case-files.ts';
import { rescueCase } from '../../../electron/store/care/rescue.ts';
import { openDatabase, type WritableDb } from '../../../electron/store/db.ts';
import { failures } from '../../../electron/store/failure.ts';
import { migrations } from '../../../electron/store/migrations/migrations.ts';
import { readFolio, saveRecords } from '../../../electron/store/records/records.ts';
import { requireOwnSchema } from '../../../electron/store/schema.ts';
import { connect } from '../../../electron/store/sqlite.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { cheap, passphrase, temporaryFolder, temporaryVault, valueOf } from '../../support/vault.ts';

/** Changes the schema of a closed case as somebody who has the passphrase could, then tries to open it. */
async function tampered(change: (db: WritableDb) => void): Promise<{ folder: string; said: string }> {
  const vault = await temporaryVault();
  saveRecords(vault.db, [{ ...readFolio(vault.db).case, title: 'Mine' }], {
    operation: 'record.save',
    at: '2026-01-02T03:04:05.000Z',
  });
  change(vault.db);
  vault.close();
  const reply = await Vault.open(vault.folder, passphrase);
  return { folder: vault.folder, said: reply.ok ? '' : reply.failure.message };
}

/** Writes the words of an entry of the schema anew, as `writable_schema` lets one. */
function rewrite(db: WritableDb, name: string, from: string, to: string): void {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  const sql = 'UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?';
  expect(db.prepare(sql).run(from, to, name).changes).toBe(1);
  db.pragma('writable_schema = RESET');
  db.unsafeMode(false);
}

const plant = `CREATE TRIGGER helper AFTER UPDATE OF body ON record BEGIN
  UPDATE record SET body = replace(new.body, '2019', '2018') WHERE seq = new.seq; END`;

describe('a record that is not built as Folio builds it', () => {
  test.each<readonly [string, (db: WritableDb) => void]>([
    ['a trigger', (db) => db.exec(plant)],
    ['a trigger under a name of the search', (db) => db.exec(plant.replace('helper', 'found_words_ai'))],
    ['a view', (db) => db.exec('CREATE VIEW helper AS SELECT * FROM record')],
    ['a table', (db) => db.exec('CREATE TABLE helper (a TEXT) STRICT')],
    ['an index over an expression', (db) => db.exec('CREATE INDEX helper ON record (length(body))')],
    ['an index of a part', (db) => db.exec(`CREATE INDEX helper ON record (id) WHERE kind = 'case'`)],
    ['a missing index', (db) => db.exec('DROP INDEX record_roll')],
    ['a generated column', (db) => db.exec(`ALTER TABLE setting ADD COLUMN more TEXT AS (value || 'a')`)],
    ['a column with a default', (db) => db.exec(`ALTER TABLE draft ADD COLUMN more TEXT DEFAULT 'a'`)],
    ['a default', (db) => rewrite(db, 'setting', 'value TEXT NOT NULL', `value TEXT NOT NULL DEFAULT 'a'`)],
    ['another order of letters', (db) => rewrite(db, 'draft', 'key TEXT', 'key TEXT COLLATE NOCASE')],
    ['a missing check', (db) => rewrite(db, 'act', `, 'step'`, `, 'step', 'x'`)],
  ])('is not opened: %s', async (_, change) => {
    const { said } = await tampered(change);
    expect(said).toBe(failures.foreignSchema.message);
  });

  test('is left as it is, and what is in it can be rescued', async () => {
    const { folder, said } = await tampered((db) => db.exec(plant));
    expect(said).toBe(failures.foreignSchema.message);
    const before = readFileSync(caseFiles(folder).record);
    const target = join(temporaryFolder(), 'rescued');
    valueOf(await rescueCase(folder, passphrase, target, { cost: cheap }));
    expect(readFileSync(caseFiles(folder).record).equals(before)).toBe(true);
    const rescued = valueOf(await Vault.open(target, passphrase));
    expect(readFolio(rescued.db).case.title).toBe('Mine');
    rescued.close();
  });
});

test('every version of the schema is what its migrations make', () => {
  for (const { number } of migrations) {
    const db = connect(':memory:', 'create');
    for (const { sql } of migrations.slice(0, number)) db.exec(sql);
    requireOwnSchema(db, number);
    expect(() => requireOwnSchema(db, number - 1)).toThrow(failures.foreignSchema.message);
    db.close();
  }
});

test('an older record is held to its own version before it is brought up', () => {
  const path = join(temporaryFolder(), 'record.db');
  const key = Buffer.alloc(32, 1);
  const db = openDatabase(path, key, 'create');
  for (const { sql, number } of migrations.slice(0, 2)) {
    db.exec(sql);
    db.pragma(`user_version = ${number}`);
  }
  db.close();
  openDatabase(path, key, 'open').close();
});

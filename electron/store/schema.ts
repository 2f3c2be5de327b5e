import { failures, StoreRefusal } from './failure.ts';
import { migrations } from './migrations/migrations.ts';
import { connect, type Connection } from './sqlite.ts';

/** One entry of SQLite's own list: a table, an index, a trigger or a view, with the words that made it. */
interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

const expected = new Map<number, ReadonlySet<string>>();

/**
 * Refuses a record whose tables, indexes, triggers or views are not exactly those that this version of the
 * schema has. Somebody who had the passphrase once could leave a trigger that changes what is saved later.
 */
export function requireOwnSchema(db: Connection, version: number): void {
  const own = expectedEntries(version);
  const found = entriesOf(db);
  if (found.size !== own.size || ![...found].every((entry) => own.has(entry)))
    throw new StoreRefusal(failures.foreignSchema);
}

/** What the migrations up to this one make in an empty database. */
function expectedEntries(version: number): ReadonlySet<string> {
  const known = expected.get(version);
  if (known) return known;
  const db = connect(':memory:', 'create');
  try {
    for (const { sql } of migrations.slice(0, version)) db.exec(sql);
    const entries = entriesOf(db);
    expected.set(version, entries);
    return entries;
  } finally {
    db.close();
  }
}

function entriesOf(db: Connection): ReadonlySet<string> {
  const entries = db.prepare<[], SchemaEntry>('SELECT type, name, tbl_name, sql FROM sqlite_schema').all();
  return new Set(
    entries.map(({ type, name, tbl_name: table, sql }) => JSON.stringify([type, name, table, sql])),
  );
}

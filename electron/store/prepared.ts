import type { ReadableDb } from './db.ts';
import type { Statement } from './sqlite.ts';

const kept = new WeakMap<ReadableDb, Map<string, Statement<unknown[], unknown>>>();

/** A statement compiled once for each connection: an operation over 10,000 records compiles it once. */
export function prepared<Row = unknown>(db: ReadableDb, sql: string): Statement<unknown[], Row> {
  const statements = kept.get(db) ?? new Map<string, Statement<unknown[], unknown>>();
  kept.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  // The caller names the row that its SQL selects.
  return statement as Statement<unknown[], Row>;
}

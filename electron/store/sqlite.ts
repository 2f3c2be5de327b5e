import Database from 'better-sqlite3-multiple-ciphers';

/** One compiled statement; every value is bound. */
export interface Statement<Values extends unknown[], Row> {
  run(...values: Values): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  get(...values: Values): Row | undefined;
  all(...values: Values): Row[];
  iterate(...values: Values): IterableIterator<Row>;
}

/** The part of better-sqlite3 that Folio uses: `backup`, `serialize` and extensions are left out on purpose. */
export interface Connection {
  readonly name: string;
  readonly open: boolean;
  readonly inTransaction: boolean;
  prepare<Values extends unknown[] = unknown[], Row = unknown>(sql: string): Statement<Values, Row>;
  exec(sql: string): void;
  pragma(sql: string, options?: { readonly simple: boolean }): unknown;
  transaction<T>(work: () => T): { (): T; readonly immediate: () => T };
  key(key: Buffer): number;
  rekey(key: Buffer): number;
  /** Lets SQLite's own tables be written to: for rescuing a damaged copy, nowhere else. */
  unsafeMode(on: boolean): void;
  close(): void;
}

/** Opens a SQLite file; nothing is read of it yet. Waits 300 ms for another program's lock. */
export function connect(path: string, purpose: 'open' | 'create'): Connection {
  // The package's types are hidden; these are the methods it has.
  return new Database(path, { fileMustExist: purpose === 'open', timeout: 300 }) as Connection;
}

/** SQLite's code of an error such as `SQLITE_FULL`; '' when it is not an error of SQLite. */
export function sqliteCode(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : '';
}

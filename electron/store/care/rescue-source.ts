import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { discardFile } from '../../files/remove-file.ts';
import type { CaseFiles } from '../case-files.ts';
import { setKey, pageSize } from '../db.ts';
import { firstBytes } from '../../files/durable.ts';
import { codeOf, failures, StoreRefusal } from '../failure.ts';
import { keptFirstPage, looksLikeRecord } from '../first-page.ts';
import { connect, type Connection } from '../sqlite.ts';

/** One row as it lies on a page: which table it is of is told by its shape. */
export interface RescuedRow {
  readonly row: number;
  readonly values: readonly (string | number | null)[];
  /** The length of the fourth value where it is bytes, which are not read here. */
  readonly blob: number | null;
  readonly page: number;
}

/** A copy of a damaged record, read page by page; the original is never touched. */
export class RescueSource {
  readonly #db: Connection;
  readonly #path: string;
  readonly pages: number;
  #schema = 1_000_000;

  private constructor(db: Connection, path: string) {
    this.#db = db;
    this.#path = path;
    this.pages = Math.floor(statSync(path).size / pageSize);
  }

  /** Copies the damaged record to `path`, an empty file of the caller's, and opens the copy, with the kept first page where its own is lost. */
  static open(damaged: CaseFiles, path: string, keys: readonly Buffer[]): RescueSource {
    copyFileSync(damaged.record, path, constants.COPYFILE_FICLONE);
    const log = `${damaged.record}-wal`;
    if (existsSync(log)) copyFileSync(log, `${path}-wal`);
    padToPages(path);
    const opened = openWithAny(path, keys) ?? (putFirstPage(damaged, path) ? openWithAny(path, keys) : null);
    if (!opened) {
      removeCopy(path);
      throw new StoreRefusal(failures.damaged);
    }
    const source = new RescueSource(opened, path);
    source.#prepare();
    return source;
  }

  /** Every row that can be read off one page, if it is the leaf of a table. */
  *rowsOn(page: number): Generator<RescuedRow> {
    this.#readTableAt(page);
    const sql = `SELECT rowid AS row, c0, c1, c2, CASE typeof(c3) WHEN 'blob' THEN NULL ELSE c3 END AS c3,
      c4, c5, CASE typeof(c3) WHEN 'blob' THEN length(c3) END AS blob FROM probe`;
    try {
      for (const { row, c0, c1, c2, c3, c4, c5, blob } of this.#db.prepare<[], ProbeRow>(sql).iterate())
        yield { row, values: [c0, c1, c2, c3, c4, c5], blob, page };
    } catch (error) {
      if (codeOf(error) === '') throw error;
      // Not the leaf of a table, or damaged: what came before the damage was handed out.
    }
  }

  /** The bytes of the fourth value of one row on a page; null when they are damaged. */
  bytesOn(page: number, row: number): Buffer | null {
    this.#readTableAt(page);
    return this.#ifReadable(
      () =>
        this.#db.prepare<[number], { c3: Buffer }>('SELECT c3 FROM probe WHERE rowid = ?').get(row)?.c3 ??
        null,
    );
  }

  /** Which records there were, from an index that lies apart from them; as far as it can be read. */
  indexedRecords(): readonly { readonly id: string; readonly revision: number }[] {
    const found: { id: string; revision: number }[] = [];
    const sql = 'SELECT id, revision FROM record INDEXED BY record_roll';
    this.#ifReadable(() => {
      for (const row of this.#db.prepare<[], { id: string; revision: number }>(sql).iterate())
        found.push(row);
      return null;
    });
    return found;
  }

  /** Closes and removes the copy. */
  close(): void {
    this.#db.close();
    removeCopy(this.#path);
  }

  /**
   * Adds a table without a page of its own to the copy. Each change stands alone: within one transaction
   * SQLite trips over the pages it could not read before.
   */
  #prepare(): void {
    this.#db.unsafeMode(true);
    this.#db.pragma('synchronous = OFF');
    this.#db.pragma('writable_schema = ON');
    this.#db.exec(
      `INSERT INTO sqlite_schema VALUES ('table', 'probe', 'probe', 2, 'CREATE TABLE probe (c0, c1, c2, c3, c4, c5)')`,
    );
  }

  /** Makes that table begin at this page, whatever the tree above it says. */
  #readTableAt(page: number): void {
    this.#schema += 1;
    this.#db.prepare<[number]>(`UPDATE sqlite_schema SET rootpage = ? WHERE name = 'probe'`).run(page);
    this.#db.pragma(`schema_version = ${this.#schema}`);
  }

  #ifReadable<T>(read: () => T | null): T | null {
    try {
      return read();
    } catch (error) {
      if (codeOf(error) === '') throw error;
      return null;
    }
  }
}

interface ProbeRow {
  readonly row: number;
  readonly c0: string | number | null;
  readonly c1: string | number | null;
  readonly c2: string | number | null;
  readonly c3: string | number | null;
  readonly c4: string | number | null;
  readonly c5: string | number | null;
  readonly blob: number | null;
}

/** A file cut short is filled up with zeros: those pages are damaged, the others are not. */
function padToPages(path: string): void {
  const { size } = statSync(path);
  const handle = openSync(path, 'r+');
  try {
    ftruncateSync(handle, Math.ceil(size / pageSize) * pageSize);
  } finally {
    closeSync(handle);
  }
}

function putFirstPage(damaged: CaseFiles, path: string): boolean {
  const page = keptFirstPage(damaged);
  if (page === null) return false;
  const handle = openSync(path, 'r+');
  try {
    writeSync(handle, page, 0, pageSize, 0);
    return true;
  } finally {
    closeSync(handle);
  }
}

function openWithAny(path: string, keys: readonly Buffer[]): Connection | null {
  if (!looksLikeRecord(firstBytes(path, 24))) return null;
  for (const key of keys) {
    const db = connect(path, 'open');
    try {
      setKey(db, key);
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('temp_store = MEMORY');
      // Lets a file be opened that is shorter than its first page says.
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      return db;
    } catch (error) {
      db.close();
      if (codeOf(error) === '') throw error;
    }
  }
  return null;
}

function removeCopy(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) discardFile(`${path}${end}`);
}

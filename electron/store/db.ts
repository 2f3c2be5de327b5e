import sodium from 'sodium-native';
import { failures, StoreRefusal } from './failure.ts';
import { latestSchema } from './migrations/migration.ts';
import { requireOwnSchema } from './schema.ts';
import { connect, type Connection } from './sqlite.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** The open record, for functions that only read. */
export type ReadableDb = Connection & { readonly [readable]: true };
/** The open record, for functions that change it. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** Marks a SQLite file as Folio's: "Foli". */
export const applicationId = 0x466f6c69;
/** Bytes of a page of the record: each is encrypted and authenticated by itself. */
export const pageSize = 16384;

/**
 * Opens the encrypted record in the order that fails closed: the key is proven before anything is asked,
 * and nothing is ever written outside the file unencrypted. Throws SQLite's error or a StoreRefusal.
 */
export function openDatabase(path: string, key: Buffer, purpose: 'open' | 'create'): WritableDb {
  // Branded here only: the one place a connection is made.
  const db = connect(path, purpose) as WritableDb;
  try {
    setKey(db, key);
    // Nothing that the schema itself says may run anything.
    db.pragma('trusted_schema = OFF');
    // Before the first read: a second process must get SQLITE_BUSY, and no -shm file is ever made.
    db.pragma('locking_mode = EXCLUSIVE');
    // Sorts, CTEs and vacuums would otherwise spill plaintext into the temporary folder.
    db.pragma('temp_store = MEMORY');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (purpose === 'open') requireFolioRecord(db);
    setPragmas(db, purpose);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Gives the cipher 32 raw bytes; anything else would silently become a passphrase. */
export function setKey(db: Connection, key: Buffer): void {
  db.pragma("cipher = 'aegis'");
  withRawKey(key, (raw) => db.key(raw));
}

/** Encrypts the whole file anew under another 32-byte key. */
export function changeKey(db: Connection, key: Buffer): void {
  withRawKey(key, (raw) => db.rekey(raw));
}

function withRawKey(key: Buffer, use: (raw: Buffer) => void): void {
  if (key.length !== 32) throw new Error('A raw key has 32 bytes.');
  const raw = Buffer.concat([Buffer.from('raw:'), key]);
  try {
    use(raw);
  } finally {
    sodium.sodium_memzero(raw);
  }
}

/** The number of the last migration this file has seen. */
export function schemaVersion(db: ReadableDb): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function requireFolioRecord(db: WritableDb): void {
  if (Number(db.pragma('application_id', { simple: true })) !== applicationId)
    throw new StoreRefusal(failures.notARecord);
  const version = schemaVersion(db);
  if (version > latestSchema) throw new StoreRefusal(failures.newer);
  requireOwnSchema(db, version);
  db.prepare('SELECT sqlite3mc_version()').get();
}

function setPragmas(db: Connection, purpose: 'open' | 'create'): void {
  if (purpose === 'create') {
    db.pragma(`page_size = ${pageSize}`);
    db.pragma('auto_vacuum = INCREMENTAL');
    db.pragma(`application_id = ${applicationId}`);
  }
  db.pragma('journal_mode = WAL');
  // The build's default under WAL is NORMAL, which lost transactions in a power-loss replay.
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
}

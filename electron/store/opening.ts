import { accessSync, chmodSync, constants as fsConstants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeFile } from '../files/remove-file.ts';
import { deleteUnfinished, deleteUnrecorded } from './attachments/attachments.ts';
import { keepBallast } from './ballast.ts';
import type { CaseFiles } from './case-files.ts';
import { refuseInsideCase } from './case-folder.ts';
import { openDatabase, type WritableDb } from './db.ts';
import { firstBytes, makeFolder } from '../files/durable.ts';
import { failureOf, failures, StoreRefusal } from './failure.ts';
import { looksLikeRecord } from './first-page.ts';
import { forgetIdentity, isOpenHere, watchIdentity } from './identity.ts';
import { removeUnfinished, requireOwnFiles } from './own-files.ts';
import { migrate } from './migrations/migrate.ts';
import { beginRecord } from './records/records.ts';
import { refreshRecords } from './records/refresh-records.ts';
import { refreshSearch } from './search/search-index.ts';
import { readSetting } from './settings.ts';

/** Refuses a folder that holds a case or a part of one; clears one where making or restoring a case was cut short. */
export function prepareFolder(files: CaseFiles): void {
  // On read-only media the system would say that the folder is not there.
  accessSync(nearestFolder(files.folder), fsConstants.W_OK);
  refuseInsideCase(files.folder);
  makeFolder(files.folder);
  requireOwnFiles(files);
  if (existsSync(files.record)) throw new StoreRefusal(failures.exists);
  // The last operations of a record that was taken away: SQLite would mix them into the new one.
  for (const end of ['-wal', '-journal']) {
    const left = statSync(`${files.record}${end}`, { throwIfNoEntry: false });
    if (left && left.size > 0) throw new StoreRefusal(failures.partOfCase);
  }
  // Only making or restoring a case leaves a record.db.new without a record.db: those keys open nothing.
  if (existsSync(files.recordNew)) {
    for (const path of [files.keys, files.keysSecond]) removeFile(path);
  }
  // SQLite would mix their log or journal into the new record.
  removeUnfinished(files);
  if (existsSync(files.keys) || existsSync(files.keysSecond)) throw new StoreRefusal(failures.exists);
}

/** Builds an empty record under another name, so that record.db appears whole or not at all. */
export function makeRecord(files: CaseFiles, dataKey: Buffer, vault: string): void {
  const db = openDatabase(files.recordNew, dataKey, 'create');
  try {
    // Its log takes the same rights.
    chmodSync(files.recordNew, 0o600);
    migrate(db);
    beginRecord(db, vault);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** Refuses a folder without a record, and a record that is plainly not one, before any key is made. */
export function requireRecord(files: CaseFiles): void {
  // Before anything is opened: SQLite follows links, and a pipe would never answer.
  requireOwnFiles(files);
  if (!existsSync(files.record)) throw new StoreRefusal(failures.notFound);
  // Before anything reads the file: closing a handle on it would give up the lock of the one open here.
  if (isOpenHere(files.record)) throw new StoreRefusal(failures.openElsewhere);
  // A write-ahead log needs to write even to read: on read-only media SQLite would speak of damage.
  for (const path of [files.folder, files.record]) accessSync(path, fsConstants.W_OK);
  // A file of 0 bytes would open as a valid empty database, and a plain one without any key.
  if (!looksLikeRecord(firstBytes(files.record, 24))) throw new StoreRefusal(failures.notARecord);
}

/** Opens the record with its key and makes it ready: old shapes brought up, unfinished work cleared. */
export function openRecord(files: CaseFiles, dataKey: Buffer, vault: string): WritableDb {
  const db = openDatabase(files.record, dataKey, 'open');
  try {
    if (readSetting(db, 'vault') !== vault) throw new StoreRefusal(failures.notARecord);
    removeUnfinished(files);
    watchIdentity(db);
    migrate(db);
    refreshRecords(db);
    refreshSearch(db);
    tidy(db, files);
    return db;
  } catch (error) {
    forgetIdentity(db);
    db.close();
    throw error;
  }
}

/** Clears what was cut short and keeps room aside. On a full disk all this waits: a case must open. */
function tidy(db: WritableDb, files: CaseFiles): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    deleteUnfinished(db);
    deleteUnrecorded(db);
    keepBallast(files);
  } catch (error) {
    if (failureOf(error)?.code !== 'no-space') throw error;
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

import { constants, copyFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { requireRoom } from '../ballast.ts';
import type { CaseFiles } from '../case-files.ts';
import { changeKey, setKey } from '../db.ts';
import { syncFile } from '../../files/durable.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { keepFirstPage } from '../first-page.ts';
import { failures, StoreRefusal } from '../failure.ts';
import { connect } from '../sqlite.ts';

/**
 * Makes a copy of the closed record and encrypts it under the new key, beside the record itself: the
 * record stays whole until `swapRecord`. Needs the record's size in free space, twice for a moment.
 */
export function makeRekeyedCopy(files: CaseFiles, oldKey: Buffer, newKey: Buffer): void {
  requireRoom(files.folder, statSync(files.record).size * 1.1);
  rmSync(files.recordNew, { force: true });
  copyFileSync(files.record, files.recordNew, constants.COPYFILE_FICLONE);
  const db = connect(files.recordNew, 'open');
  try {
    setKey(db, oldKey);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('temp_store = MEMORY');
    // Rekeying does not work over a write-ahead log; the copy needs no journal on the disk.
    db.pragma('journal_mode = MEMORY');
    changeKey(db, newKey);
    if (db.pragma('quick_check', { simple: true }) !== 'ok') throw new StoreRefusal(failures.damaged);
  } catch (error) {
    db.close();
    rmSync(files.recordNew, { force: true });
    throw error;
  }
  db.close();
  syncFile(files.recordNew);
}

/** Puts the rekeyed copy in the record's place. */
export function swapRecord(files: CaseFiles): void {
  // The old first page is of no use under the new key.
  rmSync(files.firstPage, { force: true });
  keepFirstPage(files, files.recordNew);
  renameSync(files.recordNew, files.record);
  syncFolder(dirname(files.record));
}

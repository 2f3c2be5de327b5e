import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, readdirSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { partsOf } from '../../files/part-file.ts';
import { kindAt, openPlainFile } from '../../files/plain-file.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { caseFiles } from '../case-files.ts';
import { codeOf } from '../failure.ts';
import { mostHeaderBytes } from '../keys/header.ts';
import { formerNames, namesOfDatabase } from '../own-files.ts';

/**
 * Erases a closed case: the key files first, for without them nothing here can be read again, then the
 * rest, and the folder when nothing else is in it. What another program keeps from being removed stays, unreadable.
 * Disks keep old blocks, and backups and copies of the key files keep their own way in: this cannot reach them.
 */
export function eraseCase(folder: string): void {
  const files = caseFiles(folder);
  for (const path of [files.keys, files.keysSecond])
    for (const copy of [path, `${path}.new`, ...partsOf(path)]) overwriteAndRemove(copy);
  syncFolder(folder);
  for (const path of everyFile(folder)) removeIfLet(path);
  syncFolder(folder);
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function everyFile(folder: string): readonly string[] {
  const files = caseFiles(folder);
  const databases = [files.record, files.recordNew].flatMap(namesOfDatabase);
  const others = [files.firstPage, files.ballast];
  const parts = [files.record, ...others].flatMap(partsOf);
  return [...databases, ...others, ...formerNames(files), ...parts];
}

/** Windows lets no file be removed that another program reads; a folder under a file's name is not Folio's. */
function removeIfLet(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!['EBUSY', 'EPERM', 'EACCES', 'EISDIR', 'ERR_FS_EISDIR'].includes(codeOf(error))) throw error;
  }
}

/** A link is taken away, and what it points to is left alone; so is a file that has a name elsewhere too. */
function overwriteAndRemove(path: string): void {
  if (kindAt(path) === 'file') overwrite(path);
  removeIfLet(path);
}

function overwrite(path: string): void {
  const handle = openPlainFile(path, 'update');
  try {
    const { size, nlink } = fstatSync(handle);
    if (nlink > 1) return;
    writeSync(handle, randomBytes(Math.min(size, mostHeaderBytes)));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

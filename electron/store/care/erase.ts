import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, readdirSync, rmdirSync, writeSync } from 'node:fs';
import { removeFile } from '../../files/remove-file.ts';
import { partsOf } from '../../files/part-file.ts';
import { kindAt, openPlainFile, readPlainFile } from '../../files/plain-file.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { caseFiles } from '../case-files.ts';
import { codeOf, failureOf, failures, StoreRefusal } from '../failure.ts';
import { mostHeaderBytes, readHeader } from '../keys/header.ts';
import { formerNames, namesOfDatabase } from '../own-files.ts';

/**
 * Erases a closed case: the key files first, for without them nothing here can be read again, then the
 * rest, and the folder when nothing else is in it. What another program keeps from being removed stays, unreadable.
 * Disks keep old blocks, and backups and copies of the key files keep their own way in: this cannot reach them.
 */
export function eraseCase(folder: string): void {
  const files = caseFiles(folder);
  const keys = [files.keys, files.keysSecond];
  const keyCopies = keys.flatMap((path) => [path, `${path}.new`, ...partsOf(path)]);
  // One step that the disk does not take keeps none of the others from being done.
  const steps = [
    ...keyCopies.flatMap((path) => [() => overwriteFile(path), () => removeIfLet(path)]),
    () => syncFolder(folder),
    () => everyFile(folder).forEach(removeIfLet),
    () => syncFolder(folder),
    () => removeIfEmpty(folder),
  ];
  if (steps.filter((step) => !isTaken(step)).length === 0) return;
  throw new StoreRefusal(keys.some(isWholeHeader) ? failures.notErased : failures.erasedInPart);
}

function isTaken(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (failureOf(error) === null) throw error;
    return false;
  }
}

function isWholeHeader(path: string): boolean {
  if (kindAt(path) !== 'file') return false;
  const bytes = readPlainFile(path, mostHeaderBytes);
  return bytes !== null && readHeader(bytes).is !== 'damaged';
}

function removeIfEmpty(folder: string): void {
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
    removeFile(path);
  } catch (error) {
    if (!['EBUSY', 'EPERM', 'EACCES', 'EISDIR', 'ERR_FS_EISDIR'].includes(codeOf(error))) throw error;
  }
}

/** What a link points to is left alone; so is a file that has a name elsewhere too. */
function overwriteFile(path: string): void {
  if (kindAt(path) !== 'file') return;
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

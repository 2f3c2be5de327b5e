import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { caseFiles } from '../case-files.ts';
import { codeOf } from '../failure.ts';
import { syncFolder } from '../../files/sync-folder.ts';

/**
 * Erases a closed case: the key files first, for without them nothing here can be read again, then the
 * rest, and the folder when nothing else is in it. What another program keeps from being removed stays, unreadable.
 * Disks keep old blocks, and backups and copies of the key files keep their own way in: this cannot reach them.
 */
export function eraseCase(folder: string): void {
  const files = caseFiles(folder);
  for (const path of [files.keys, files.keysSecond])
    for (const end of ['', '.new']) overwriteAndRemove(`${path}${end}`);
  syncFolder(folder);
  for (const path of everyFile(folder)) removeIfLet(path);
  syncFolder(folder);
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function everyFile(folder: string): readonly string[] {
  const files = caseFiles(folder);
  const beside = ['-wal', '-shm', '-journal', '.new', '.new-wal', '.new-journal'];
  return [
    files.record,
    ...beside.map((end) => `${files.record}${end}`),
    files.firstPage,
    `${files.firstPage}.new`,
    files.ballast,
    `${files.ballast}.new`,
  ];
}

/** Windows lets no file be removed that another program reads. */
function removeIfLet(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error;
  }
}

function overwriteAndRemove(path: string): void {
  if (!existsSync(path)) return;
  const handle = openSync(path, 'r+');
  try {
    writeSync(handle, randomBytes(statSync(path).size));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  rmSync(path, { force: true });
}

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
import { caseFiles } from './case-files.ts';
import { syncFolder } from './durable.ts';

/**
 * Erases a closed case: the key files first, for without them nothing here can be read again, then the
 * rest, and the folder when nothing else is in it. Disks keep old blocks, and backups and copies of the
 * key files keep their own way in: this cannot reach them.
 */
export function eraseCase(folder: string): void {
  const files = caseFiles(folder);
  for (const path of [files.keys, files.keysSecond]) overwriteAndRemove(path);
  syncFolder(folder);
  for (const path of everyFile(folder)) rmSync(path, { force: true });
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
    `${files.keys}.new`,
    `${files.keysSecond}.new`,
  ];
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

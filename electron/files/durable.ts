import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { openFileRanges } from './byte-ranges.ts';
import { syncFolder } from './sync-folder.ts';

/** Puts these bytes under this name so that a crash leaves the old file or the new one, never a part. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new`;
  try {
    writeThrough(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Makes a folder that only its owner may look into, and the folders above it where they are missing. */
export function makeFolder(folder: string): void {
  // Node's own way goes round for ever where a system's folder, such as an automount's, takes no new names.
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Makes a whole file's content survive a power cut. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The first bytes of a file; fewer when it is shorter. */
export function firstBytes(path: string, length: number): Buffer {
  const file = openFileRanges(path);
  try {
    return file.read(0, length, Buffer.alloc(length));
  } finally {
    file.close();
  }
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

import { closeSync, existsSync, fsyncSync, mkdirSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { discardFile } from './remove-file.ts';
import { openPartFile, publishPartFile } from './part-file.ts';
import { naming, openPlainFile } from './plain-file.ts';

/**
 * Puts these bytes under this name so that a crash leaves the old file or the new one, never a part. What
 * a link under the name points to is not touched: the file takes the link's place.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const part = openPartFile(path);
  try {
    naming(path, () => writeThrough(part.descriptor, bytes));
    publishPartFile(part.path, path, true);
  } catch (error) {
    discardFile(part.path);
    throw error;
  }
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
  const handle = openPlainFile(path, 'update');
  try {
    naming(path, () => fsyncSync(handle));
  } finally {
    closeSync(handle);
  }
}

/** The first bytes of a file under this very name; fewer when it is shorter. Throws `NotAFile`. */
export function firstBytes(path: string, length: number): Buffer {
  return byteRangeOf(path, 0, length);
}

/** Some bytes of a file under this very name; fewer where it ends. Throws `NotAFile`. */
export function byteRangeOf(path: string, start: number, length: number): Buffer {
  const file = openPlainFile(path);
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(
      0,
      naming(path, () => readSync(file, bytes, 0, length, start)),
    );
  } finally {
    closeSync(file);
  }
}

function writeThrough(handle: number, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

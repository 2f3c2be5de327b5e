import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';

/** Something lies under a name where a file was needed: a link, a folder, a pipe, a device. */
export class NotAFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super('Not a file of its own.');
    this.path = path;
  }
}

const noFollow = constants.O_NOFOLLOW ?? 0;
/** Opening a pipe would wait for its other end otherwise. */
const noWait = constants.O_NONBLOCK ?? 0;

/**
 * What lies under the name: nothing, a file, or anything else, which is neither opened nor followed. A link
 * that leads nowhere is there too.
 */
export function kindAt(path: string): 'nothing' | 'file' | 'other' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  return found.isFile() ? 'file' : 'other';
}

/**
 * Opens a file that lies under this very name, to be read or also written in place. Throws `NotAFile` for
 * anything else, without waiting and without doing anything to it, and the system's error.
 */
export function openPlainFile(path: string, purpose: 'read' | 'update' = 'read'): number {
  // Looked at first: opening a device can do something by itself.
  if (kindAt(path) === 'other') throw new NotAFile(path);
  return openChecked(path, (purpose === 'read' ? constants.O_RDONLY : constants.O_RDWR) | noFollow);
}

/** Opens a file that a person chose, where a link leads to it or not. Throws `NotAFile` for anything else. */
export function openChosenFile(path: string): number {
  return openChecked(path, constants.O_RDONLY);
}

/** All bytes of a file under this very name; null when it is longer than `most`, which is then not read. */
export function readPlainFile(path: string, most: number): Buffer | null {
  const descriptor = openPlainFile(path);
  try {
    // One byte more tells a file that is longer, whatever its size was said to be.
    const bytes = Buffer.alloc(most + 1);
    let length = 0;
    for (;;) {
      const at = length;
      const read = naming(path, () => readSync(descriptor, bytes, at, bytes.length - at, at));
      length += read;
      if (length > most) return null;
      if (read === 0) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Does something with an open file; a system's error names the file, which Node leaves out. */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

function openChecked(path: string, flags: number): number {
  const descriptor = openOrRefuse(path, flags | noWait);
  try {
    if (!fstatSync(descriptor).isFile()) throw new NotAFile(path);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function openOrRefuse(path: string, flags: number): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    // A link that came meanwhile; a socket; a pipe to be written to that nobody reads.
    if (code === 'ELOOP' || code === 'ENXIO') throw new NotAFile(path);
    throw error;
  }
}

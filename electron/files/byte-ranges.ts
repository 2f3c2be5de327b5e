import { closeSync, fstatSync, readSync } from 'node:fs';
import { openChosenFile } from './plain-file.ts';

/** Bytes read by range, in memory, in a file or in the store: looking into them never needs all of them at once. */
export interface ByteRanges {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `start` to before `end`, as far as there are any. May throw where they cannot be read. */
  read(start: number, end: number): Buffer;
}

/** The ranges of bytes that are in memory already. */
export function memoryRanges(bytes: Uint8Array): ByteRanges {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: all.length, read: (start, end) => all.subarray(start, end) };
}

/** The ranges of a file that is held open until `close`. */
export interface FileRanges extends ByteRanges {
  /** Where `into` is given, the bytes lie in it and are good until it is used again. */
  read(start: number, end: number, into?: Buffer): Buffer;
  close(): void;
}

const READ_AHEAD = 1 << 20;

/**
 * Opens a file to be read by range. Reads ahead, since ranges are asked for mostly in the order they lie in.
 * Throws `NotAFile` for a pipe, a device or a folder, without waiting.
 */
export function openFileRanges(path: string): FileRanges {
  const descriptor = openChosenFile(path);
  const { size } = fstatSync(descriptor);
  let ahead: Buffer = Buffer.alloc(0);
  let aheadStart = 0;
  const readAt = (start: number, length: number, into: Buffer = Buffer.allocUnsafe(length)) =>
    into.subarray(0, readSync(descriptor, into, 0, length, start));
  return {
    size,
    read(start, end, into) {
      const length = Math.max(0, Math.min(end, size) - start);
      if (into !== undefined) return readAt(start, Math.min(length, into.length), into);
      if (length > READ_AHEAD / 4) return readAt(start, length);
      if (start < aheadStart || start + length > aheadStart + ahead.length) {
        aheadStart = start;
        ahead = readAt(start, Math.max(0, Math.min(READ_AHEAD, size - start)));
      }
      return ahead.subarray(start - aheadStart, start - aheadStart + length);
    },
    close: () => closeSync(descriptor),
  };
}

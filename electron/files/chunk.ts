import type { Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Some bytes in the pieces they lie in, or a part of a file: `start` inclusive, `end` exclusive. */
export type Lot =
  readonly Uint8Array[] | { readonly path: string; readonly start: number; readonly end: number };

const chunkBytes = 1 << 20;
/** One for all lots of a thread: making it anew for each takes longer than reading into it. */
let chunk: Buffer | null = null;

/** Takes a lot's bytes into a hash. Throws where a file ends before its lot. */
export function hashLot(hash: Hash, lot: Lot): void {
  if (!('path' in lot)) {
    for (const piece of lot) hash.update(piece);
    return;
  }
  const file = openSync(lot.path, 'r');
  try {
    chunk ??= Buffer.allocUnsafeSlow(chunkBytes);
    for (let at = lot.start; at < lot.end;) {
      const length = readSync(file, chunk, 0, Math.min(chunk.length, lot.end - at), at);
      if (length === 0) throw new Error('The file ends before its writer says.');
      hash.update(chunk.subarray(0, length));
      at += length;
    }
  } finally {
    closeSync(file);
  }
}

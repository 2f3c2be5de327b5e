import type { Hash } from 'node:crypto';
import { openFileRanges } from './byte-ranges.ts';

/** Bytes to be hashed: chunks in their order, or a part of a file (`start` inclusive, `end` exclusive). */
export type HashInput =
  readonly Uint8Array[] | { readonly path: string; readonly start: number; readonly end: number };

const chunkBytes = 1 << 20;
/** One for all inputs of a thread: making it anew for each takes longer than reading into it. */
let chunk: Buffer | null = null;

/** Takes an input's bytes into a hash. Throws where a file ends before the part asked for. */
export function updateHash(hash: Hash, input: HashInput): void {
  if (!('path' in input)) {
    for (const each of input) hash.update(each);
    return;
  }
  const file = openFileRanges(input.path);
  try {
    chunk ??= Buffer.allocUnsafeSlow(chunkBytes);
    for (let at = input.start; at < input.end;) {
      const bytes = file.read(at, Math.min(at + chunkBytes, input.end), chunk);
      if (bytes.length === 0) throw new Error('The file ends before its writer says.');
      hash.update(bytes);
      at += bytes.length;
    }
  } finally {
    file.close();
  }
}

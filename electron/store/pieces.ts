/** Bytes as they come from a file, a window or memory. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Cuts a stream into pieces of one size (the last one shorter), handed on a few at a time. */
export async function* inPieces(
  source: ByteSource,
  size: number,
  together: number,
): AsyncGenerator<readonly Uint8Array[]> {
  let pieces: Uint8Array[] = [];
  let piece = Buffer.alloc(size);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + size - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      pieces.push(piece);
      piece = Buffer.alloc(size);
      filled = 0;
      if (pieces.length < together) continue;
      yield pieces;
      pieces = [];
    }
  }
  if (filled > 0) pieces.push(piece.subarray(0, filled));
  if (pieces.length > 0) yield pieces;
}

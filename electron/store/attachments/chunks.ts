/** Bytes as they come from a file, a window or memory. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Cuts a stream into chunks of one size (the last one shorter), handed on a few at a time. The chunks are
 * only good until the next but one are asked for: the same shared memory serves by turns, however large the file.
 */
export async function* inChunks(
  source: ByteSource,
  size: number,
  together: number,
): AsyncGenerator<readonly Uint8Array[]> {
  let [buffers, others]: [Buffer[], Buffer[]] = [[], []];
  const chunkOf = (place: number): Buffer => (buffers[place] ??= Buffer.from(new SharedArrayBuffer(size)));
  let [full, filled] = [0, 0];
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + size - filled);
      chunkOf(full).set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      full += 1;
      filled = 0;
      if (full < together) continue;
      yield buffers;
      [buffers, others] = [others, buffers];
      full = 0;
    }
  }
  const rest = filled > 0 ? [chunkOf(full).subarray(0, filled)] : [];
  if (full > 0 || filled > 0) yield [...buffers.slice(0, full), ...rest];
}

/** A file read where it is asked for, so that looking inside it never needs all of it in memory. */
export interface FileRanges {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `start` to before `end`, as far as the file goes. May throw where the file cannot be read. */
  read(start: number, end: number): Buffer;
}

/** Bytes that are in memory already, as a file. */
export function rangesOf(bytes: Uint8Array): FileRanges {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: all.length, read: (start, end) => all.subarray(start, end) };
}

import type { Id } from '../../shared/domain/id.ts';
import { pieceBytes, readAttachment } from './attachments.ts';
import type { ReadableDb } from './db.ts';

/** The bytes of a kept file, read where they are asked for. */
export interface KeptBytes {
  readonly size: number;
  /** The bytes from `start` to before `end`, as far as the file goes. */
  read(start: number, end: number): Buffer;
}

/** An attachment of so many bytes as ranges; one piece of it is held at a time. */
export function keptBytes(db: ReadableDb, id: Id, size: number): KeptBytes {
  let held: { readonly piece: number; readonly bytes: Buffer } = { piece: -1, bytes: Buffer.alloc(0) };
  const pieceAt = (piece: number): Buffer => {
    const start = piece * pieceBytes;
    if (held.piece !== piece) {
      const [bytes = new Uint8Array()] = readAttachment(db, id, { start, end: start + pieceBytes });
      held = { piece, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    }
    return held.bytes;
  };
  return {
    size,
    read: (start, end) => {
      const from = Math.max(0, start);
      const out = Buffer.alloc(Math.max(0, Math.min(end, size) - from));
      for (let filled = 0; filled < out.length;) {
        const at = from + filled;
        const part = pieceAt(Math.floor(at / pieceBytes)).subarray(at % pieceBytes);
        if (part.length === 0) return out.subarray(0, filled);
        filled += part.copy(out, filled);
      }
      return out;
    },
  };
}

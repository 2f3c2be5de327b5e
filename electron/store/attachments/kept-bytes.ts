import type { Id } from '../../../shared/domain/id.ts';
import { pieceBytes, rangeOfPiece } from './attachments.ts';
import type { ReadableDb } from '../db.ts';

/** The bytes of a kept file, read where they are asked for. */
export interface KeptBytes {
  readonly size: number;
  /** The bytes from `start` to before `end`, as far as the file goes. */
  read(start: number, end: number): Buffer;
}

/** An attachment of so many bytes as ranges; no more of it is held than was asked for. */
export function keptBytes(db: ReadableDb, id: Id, size: number): KeptBytes {
  return {
    size,
    read: (start, end) => {
      const from = Math.max(0, start);
      const to = Math.min(end, size);
      if (to <= from) return Buffer.alloc(0);
      const parts: Buffer[] = [];
      for (let at = from; at < to;) {
        const part = rangeOfPiece(db, id, at, Math.min(to, (Math.floor(at / pieceBytes) + 1) * pieceBytes));
        parts.push(part);
        at += part.length;
      }
      const [first = Buffer.alloc(0)] = parts;
      return parts.length === 1 ? first : Buffer.concat(parts);
    },
  };
}

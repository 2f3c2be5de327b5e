import type { Id } from '../../../shared/domain/id.ts';
import type { ByteRanges } from '../../files/byte-ranges.ts';
import type { ReadableDb } from '../db.ts';
import { chunkBytes, rangeOfChunk } from './attachments.ts';

/** The ranges of an attachment of so many bytes; no more of it is held than was asked for. */
export function attachmentRanges(db: ReadableDb, id: Id, size: number): ByteRanges {
  return {
    size,
    read: (start, end) => {
      const from = Math.max(0, start);
      const to = Math.min(end, size);
      if (to <= from) return Buffer.alloc(0);
      const parts: Buffer[] = [];
      for (let at = from; at < to;) {
        const part = rangeOfChunk(db, id, at, Math.min(to, (Math.floor(at / chunkBytes) + 1) * chunkBytes));
        parts.push(part);
        at += part.length;
      }
      const [first = Buffer.alloc(0)] = parts;
      return parts.length === 1 ? first : Buffer.concat(parts);
    },
  };
}

import type { Attachment } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';

type Read = (id: Id) => Promise<Uint8Array | null>;

/** Two files are in memory at a time only where the second is no larger than this, in bytes. */
const MOST_AHEAD = 32 << 20;

/**
 * Gives files that are asked for in this order, each read while the one before is being put into the dossier: reading
 * is decrypting, and is done by another thread.
 */
export function readAhead(files: readonly Pick<Attachment, 'id' | 'bytes'>[], read: Read): Read {
  let begun: { readonly id: Id; readonly bytes: ReturnType<Read> } | null = null;
  let place = 0;
  return async (id) => {
    const bytes = await (begun?.id === id ? begun.bytes : read(id));
    begun = null;
    place = files.findIndex((file, index) => index >= place && file.id === id) + 1;
    const next = place === 0 ? undefined : files[place];
    if (next !== undefined && next.bytes <= MOST_AHEAD) begun = { id: next.id, bytes: read(next.id) };
    // What fails is told when it is asked for; it may never be.
    begun?.bytes.catch(() => undefined);
    return bytes;
  };
}

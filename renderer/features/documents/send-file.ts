import type { AddedFile } from '../../../shared/records/added-file.ts';
import type { Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';

/** In bytes. */
const chunkSize = 1024 * 1024;

/** Sends a file to the host in chunks, until it is all there or somebody stops it. */
export async function sendFile(
  file: File,
  onProgress: (done: number) => void,
  stop: AbortSignal,
): Promise<AddedFile> {
  onProgress(0);
  const begun = await ask('document.begin', { name: file.name, bytes: file.size });
  if (!begun.ok) return refusal(file.name, begun);
  const upload = begun.value;
  for (let at = 0; at < file.size; at += chunkSize) {
    if (stop.aborted) {
      // Ended before all of it came: the host forgets it.
      await ask('document.end', { upload });
      return { path: file.name, status: 'refused', code: 'cancelled' };
    }
    const chunk = new Uint8Array(await file.slice(at, at + chunkSize).arrayBuffer());
    const kept = await ask('document.chunk', { upload, chunk });
    if (!kept.ok) {
      await ask('document.end', { upload });
      return refusal(file.name, kept);
    }
    onProgress(at + chunk.length);
  }
  const ended = await ask('document.end', { upload });
  return ended.ok ? ended.value : refusal(file.name, ended);
}

/** A file that was not taken, and why. */
export function refusal(path: string, reply: Extract<Reply<unknown>, { ok: false }>): AddedFile {
  const { code, message } = reply.failure;
  return { path, status: 'refused', code, message };
}

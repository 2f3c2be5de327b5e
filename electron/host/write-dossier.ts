import { Worker } from 'node:worker_threads';
import type { ExportReport } from '../../shared/contract.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Reply } from '../../shared/reply.ts';
import type { DossierOrder } from './dossier-order.ts';
import type { JobControl } from './jobs.ts';

/** What the writing thread starts with. */
export interface WritingOrder extends DossierOrder {
  readonly out: string;
  readonly maxBytes: number | null;
  /** Writes the interview sheet instead, with this second language. */
  readonly interviewSheet?: string;
}

/** From the writing thread. */
export type FromWriting =
  | { readonly kind: 'read'; readonly number: number; readonly id: Id }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly item: string }
  | { readonly kind: 'end'; readonly reply: Reply<ExportReport> };

/** To the writing thread. */
export type ToWriting =
  | { readonly kind: 'bytes'; readonly number: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'cancel' };

/**
 * Writes the dossier on a thread of its own, so that the window is answered meanwhile; the record stays
 * with this thread, which hands over the bytes of one attachment at a time.
 */
export async function writeDossier(
  order: WritingOrder,
  read: (id: Id) => Uint8Array | null,
  control: JobControl,
): Promise<Reply<ExportReport>> {
  const worker = new Worker(workerFile(), { workerData: order, stdout: true, stderr: true, env: {} });
  const send = (message: ToWriting) => worker.postMessage(message);
  const cancel = () => send({ kind: 'cancel' });
  control.signal.addEventListener('abort', cancel);
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: FromWriting) => {
        if (message.kind === 'read') send({ kind: 'bytes', number: message.number, bytes: read(message.id) });
        else if (message.kind === 'progress') control.progress(message.done, message.total, message.item);
        else resolve(message.reply);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The writing thread ended without an answer.')));
    });
  } finally {
    control.signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

/** Beside this module, as source or as built. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./dossier.worker.${extension}`, import.meta.url);
}

import { Worker } from 'node:worker_threads';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { done, type Reply } from '../../../shared/reply.ts';
import { workerFile } from '../../worker-file.ts';
import type { DossierOrder } from './dossier-order.ts';
import type { JobControl } from '../jobs.ts';

/** What the writing thread starts with. */
export interface WritingOrder extends DossierOrder {
  /** Null: the pages are only looked at, and nothing is written to the disk. */
  readonly out: string | null;
  /** What may be replaced where a file has the name already; left out: nothing. */
  readonly replacing?: 'none' | 'chosen';
  readonly keepNames: boolean;
  /** Encrypts the PDF. */
  readonly password?: string;
  /** The interview sheet instead, in this second language. */
  readonly interviewSheet?: string;
}

/** What an export made. */
export interface WrittenDossier {
  readonly report: ExportReport;
  /** Each volume's bytes, where nothing was written to the disk. */
  readonly drawn: readonly Uint8Array[];
}

/** From the writing thread. */
export type FromWriting =
  | { readonly kind: 'read'; readonly number: number; readonly id: Id }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly item: string }
  | { readonly kind: 'drawn'; readonly volumes: readonly Uint8Array[] }
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
): Promise<Reply<WrittenDossier>> {
  const worker = new Worker(workerFile(import.meta.url, 'dossier'), {
    workerData: order,
    stdout: true,
    stderr: true,
    env: {},
  });
  const send = (message: ToWriting) => worker.postMessage(message);
  const cancel = () => send({ kind: 'cancel' });
  let drawn: readonly Uint8Array[] = [];
  control.signal.addEventListener('abort', cancel);
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: FromWriting) => {
        if (message.kind === 'read') give(worker, message.number, read(message.id));
        else if (message.kind === 'progress') control.progress(message.done, message.total, message.item);
        else if (message.kind === 'drawn') drawn = message.volumes;
        else resolve(message.reply.ok ? done({ report: message.reply.value, drawn }) : message.reply);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The writing thread ended without an answer.')));
    });
  } finally {
    control.signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

/** Hands the bytes over rather than copying them, where they have their memory to themselves. */
function give(worker: Worker, number: number, bytes: Uint8Array | null): void {
  const isAlone = bytes !== null && bytes.byteLength === bytes.buffer.byteLength;
  const message: ToWriting = { kind: 'bytes', number, bytes };
  // Memory that is shared between threads is never an attachment's.
  worker.postMessage(message, isAlone ? [bytes.buffer as ArrayBuffer] : []);
}

import { parentPort, workerData } from 'node:worker_threads';
import { exportDossier } from '../../pdf/export.ts';
import type { FromWriting, ToWriting, WritingOrder } from './write-dossier.ts';

// writeDossier starts this thread, with this order and these messages only.
const order = workerData as WritingOrder;
const waiting = new Map<number, (bytes: Uint8Array | null) => void>();
const abort = new AbortController();
let asked = 0;

parentPort?.on('message', (message: ToWriting) => {
  if (message.kind === 'cancel') return abort.abort();
  waiting.get(message.number)?.(message.bytes);
  return void waiting.delete(message.number);
});

const reply = await exportDossier({
  ...order,
  signal: abort.signal,
  onDrawn: (volumes) =>
    parentPort?.postMessage(
      { kind: 'drawn', volumes } satisfies FromWriting,
      // Their memory is handed over rather than copied: each holds its volume alone.
      volumes.map(({ buffer }) => buffer as ArrayBuffer),
    ),
  onProgress: (done, total, item) => send({ kind: 'progress', done, total, item }),
  readAttachment: (id) => {
    const number = ++asked;
    send({ kind: 'read', number, id });
    return new Promise((resolve) => waiting.set(number, resolve));
  },
});
send({ kind: 'end', reply });

function send(message: FromWriting): void {
  parentPort?.postMessage(message);
}

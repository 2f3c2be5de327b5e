import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { updateHash, type HashInput } from './hash-input.ts';
import type { HashWorkerData } from './hash-worker.ts';

// What `HashWorker` starts this thread with.
const shared = workerData as HashWorkerData;
const answered = new Int32Array(shared.answered);
const digest = new Uint8Array(shared.digest);
const hash = createHash('sha256');

// What `HashWorker` sends: inputs, and null where it wants the digest of all so far.
parentPort?.on('message', (input: HashInput | null) => {
  try {
    if (input === null) digest.set(hash.copy().digest());
    else updateHash(hash, input);
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  } catch {
    // Whatever stops the thread, nobody must wait for it; and no input that follows may count as an answer.
    Atomics.store(answered, 0, -1);
    Atomics.notify(answered, 0);
    process.exit();
  }
});

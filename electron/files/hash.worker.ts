import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { hashLot, type Lot } from './chunk.ts';
import type { SideOrder } from './hash-worker.ts';

// What `SideHash` starts this thread with.
const order = workerData as SideOrder;
const answered = new Int32Array(order.answered);
const digest = new Uint8Array(order.digest);
const hash = createHash('sha256');

// What `SideHash` sends: lots, and null where it wants the digest of all so far.
parentPort?.on('message', (lot: Lot | null) => {
  try {
    if (lot === null) digest.set(hash.copy().digest());
    else hashLot(hash, lot);
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  } catch {
    // Whatever stops the thread, nobody must wait for it; and no lot that follows may count as an answer.
    Atomics.store(answered, 0, -1);
    Atomics.notify(answered, 0);
    process.exit();
  }
});

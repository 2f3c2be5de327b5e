import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { ANSWERED, ASKED, type FollowOrder, TURN, WRITTEN } from './hash-follower.ts';

const CHUNK = 1 << 20;

// The order is what `HashFollower` sends.
const order = workerData as FollowOrder;
const signals = new Int32Array(order.signals);
const places = new BigInt64Array(order.places);
const digest = new Uint8Array(order.digest);

try {
  follow();
} catch {
  // Whatever stops the thread, its writer must not wait for it.
  Atomics.store(signals, ANSWERED, -1);
  Atomics.notify(signals, ANSWERED);
}

function follow(): void {
  const file = openSync(order.path, 'r');
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  const hash = createHash('sha256');
  let answered = -1n;
  for (let at = 0; ;) {
    const turn = Atomics.load(signals, TURN);
    const asked = Atomics.load(places, ASKED);
    if (asked === -2n) break;
    const goal = asked > answered ? Number(asked) : Number(Atomics.load(places, WRITTEN));
    if (at < goal) {
      const length = readSync(file, chunk, 0, Math.min(CHUNK, goal - at), at);
      if (length === 0) throw new Error('The file ends before its writer says.');
      hash.update(chunk.subarray(0, length));
      at += length;
    } else if (asked > answered) {
      answered = asked;
      digest.set(hash.copy().digest());
      Atomics.add(signals, ANSWERED, 1);
      Atomics.notify(signals, ANSWERED);
    } else Atomics.wait(signals, TURN, turn);
  }
  closeSync(file);
}

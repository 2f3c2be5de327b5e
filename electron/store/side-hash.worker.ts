import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { Lot } from './side-hash.ts';

const hash = createHash('sha256');

// What `SideHash` sends: lots, then null for the end. Each lot is answered by null, the end by the digest.
parentPort?.on('message', (lot: Lot | null) => {
  for (const piece of lot ?? []) hash.update(piece);
  parentPort?.postMessage(lot === null ? hash.digest('hex') : null);
});

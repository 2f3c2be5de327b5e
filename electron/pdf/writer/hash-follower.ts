import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.ts';

/** Shared between a file's writer and the thread that hashes what has been written. */
export interface FollowOrder {
  readonly path: string;
  /** Words of 32 bits: TURN, ANSWERED. */
  readonly signals: SharedArrayBuffer;
  /** Words of 64 bits: WRITTEN, ASKED. */
  readonly places: SharedArrayBuffer;
  /** The last digest asked for. */
  readonly digest: SharedArrayBuffer;
}

/** Grows with each change the writer makes. */
export const TURN = 0;
/** Grows with each digest given; -1 = the thread failed. */
export const ANSWERED = 1;
/** Bytes in the file. */
export const WRITTEN = 0;
/** Where a digest is wanted; -1 = nowhere, -2 = the thread may end. */
export const ASKED = 1;

const LONGEST_WAIT = 120_000;
/** Bytes worth waking the thread for. */
const STEP = 4 << 20;

/** Hashes a growing file in a thread of its own, by reading after its writer. */
export class HashFollower {
  readonly #worker: Worker;
  readonly #signals: Int32Array;
  readonly #places: BigInt64Array;
  readonly #digest: Uint8Array;
  /** How many bytes it was last woken for. */
  #told = 0;

  constructor(path: string) {
    const order: FollowOrder = {
      path,
      signals: new SharedArrayBuffer(8),
      places: new SharedArrayBuffer(16),
      digest: new SharedArrayBuffer(32),
    };
    this.#signals = new Int32Array(order.signals);
    this.#places = new BigInt64Array(order.places);
    this.#digest = new Uint8Array(order.digest);
    Atomics.store(this.#places, ASKED, -1n);
    this.#worker = new Worker(workerFile(import.meta.url, 'hash-follower'), {
      workerData: order,
      env: {},
      execArgv: ['--no-warnings'],
    });
    // A thread that fails is noticed when it is asked.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
  }

  /** Says that the file has so many bytes now. */
  advance(written: number): void {
    Atomics.store(this.#places, WRITTEN, BigInt(written));
    if (written - this.#told < STEP) return;
    this.#told = written;
    this.#wake();
  }

  /** SHA-256 of the first so many bytes, all of them written; null where the thread has failed. */
  digestAt(length: number): Buffer | null {
    const before = Atomics.load(this.#signals, ANSWERED);
    Atomics.store(this.#places, ASKED, BigInt(length));
    this.#wake();
    Atomics.wait(this.#signals, ANSWERED, before, LONGEST_WAIT);
    return Atomics.load(this.#signals, ANSWERED) === before + 1 ? Buffer.from(this.#digest) : null;
  }

  end(): void {
    Atomics.store(this.#places, ASKED, -2n);
    this.#wake();
  }

  #wake(): void {
    Atomics.add(this.#signals, TURN, 1);
    Atomics.notify(this.#signals, TURN);
  }
}

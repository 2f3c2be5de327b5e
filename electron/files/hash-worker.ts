import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';
import { updateHash, type HashInput } from './hash-input.ts';

/** What the thread starts with, shared between it and whoever feeds it. */
export interface HashWorkerData {
  /** One word of 32 bits: how many messages were answered; -1 = the thread failed. */
  readonly answered: SharedArrayBuffer;
  /** The last digest asked for. */
  readonly digest: SharedArrayBuffer;
}

/** The thread holds next to nothing of its own. */
const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16, stackSizeMb: 1 };
/** Milliseconds without an answer after which the thread counts as failed. */
const longestWait = 120_000;

/**
 * SHA-256 of bytes that come one input after another. From the second input on it is computed in a thread of its own, beside
 * whatever the caller does with the bytes; a single input needs no thread. Bytes in memory should lie in
 * shared memory: others are copied to the thread.
 */
export class HashWorker {
  readonly #shared: HashWorkerData = {
    answered: new SharedArrayBuffer(4),
    digest: new SharedArrayBuffer(32),
  };
  readonly #answered = new Int32Array(this.#shared.answered);
  #first: HashInput = [];
  #thread: Worker | null = null;
  #added = 0;
  #sent = 0;

  /** Adds an input; its bytes must stay as they are until `settle` was called after the input that follows. */
  add(input: HashInput): void {
    this.#added += 1;
    if (this.#added === 1) this.#first = input;
    else this.#send(input);
  }

  /** Waits, holding up its caller, until all inputs but the last are in the digest. Throws `HashStopped`. */
  settle(): void {
    this.#waitFor(this.#sent - 1);
  }

  /** The SHA-256 of all inputs so far, which it waits for; more may follow. Throws `HashStopped`. */
  digest(): Buffer {
    if (this.#thread === null) return digestOf(this.#first);
    this.#send(null);
    this.#waitFor(this.#sent);
    return Buffer.from(new Uint8Array(this.#shared.digest));
  }

  end(): void {
    void this.#thread?.terminate();
  }

  #send(input: HashInput | null): void {
    this.#thread ??= this.#start();
    this.#thread.postMessage(input);
    this.#sent += 1;
  }

  #start(): Worker {
    const thread = new Worker(workerFile(import.meta.url, 'hash'), {
      workerData: this.#shared,
      env: {},
      execArgv: ['--no-warnings'],
      resourceLimits,
    });
    thread.on('error', () => Atomics.store(this.#answered, 0, -1));
    thread.unref();
    thread.postMessage(this.#first);
    this.#sent = 1;
    return thread;
  }

  #waitFor(count: number): void {
    for (;;) {
      const answered = Atomics.load(this.#answered, 0);
      if (answered >= count) return;
      const heard = answered >= 0 && Atomics.wait(this.#answered, 0, answered, longestWait) !== 'timed-out';
      if (!heard) throw new HashStopped();
    }
  }
}

/** The thread could not start, or could not read what it was to hash. */
export class HashStopped extends Error {}

function digestOf(input: HashInput): Buffer {
  const hash = createHash('sha256');
  updateHash(hash, input);
  return hash.digest();
}

import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';

/** The thread holds next to nothing of its own. */
const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16, stackSizeMb: 1 };

/** Some bytes, in the pieces they lie in. */
export type Lot = readonly Uint8Array[];

/**
 * SHA-256 of bytes that come in lots. From the second lot on it is reckoned in a thread of its own, beside
 * whatever the caller does with the bytes; a single lot needs no thread. Lots should lie in shared memory:
 * other bytes are copied to the thread.
 */
export class SideHash {
  #first: Lot = [];
  #thread: Worker | null = null;
  #given = 0;
  #reckoned = 0;
  #digest: string | null = null;
  #failed: unknown = null;
  #heard: () => void = () => undefined;

  /** Adds a lot; its bytes must stay as they are until `settled` has resolved after the lot that follows. */
  add(lot: Lot): void {
    this.#given += 1;
    if (this.#given === 1) this.#first = lot;
    else this.#hand(lot);
  }

  /** Resolves when all lots but the last are reckoned in. Throws what stopped the thread. */
  async settled(): Promise<void> {
    await this.#until(() => this.#thread === null || this.#reckoned >= this.#given - 1);
  }

  /** The SHA-256 of all lots, in lower-case hexadecimal. Throws what stopped the thread. */
  async digest(): Promise<string> {
    if (this.#thread === null) return digestOf(this.#first);
    this.#thread.postMessage(null);
    await this.#until(() => this.#digest !== null);
    return this.#digest ?? '';
  }

  end(): void {
    void this.#thread?.terminate();
  }

  #hand(lot: Lot): void {
    this.#thread ??= this.#start();
    this.#thread.postMessage(lot);
  }

  #start(): Worker {
    const thread = new Worker(workerFile(import.meta.url, 'side-hash'), {
      env: {},
      execArgv: ['--no-warnings'],
      resourceLimits,
    });
    thread.on('message', (digest: string | null) => {
      if (digest === null) this.#reckoned += 1;
      else this.#digest = digest;
      this.#heard();
    });
    thread.on('error', (error) => {
      this.#failed = error;
      this.#heard();
    });
    thread.postMessage(this.#first);
    return thread;
  }

  async #until(holds: () => boolean): Promise<void> {
    while (this.#failed === null && !holds()) await new Promise<void>((resolve) => (this.#heard = resolve));
    if (this.#failed !== null) throw this.#failed;
  }
}

function digestOf(lot: Lot): string {
  const hash = createHash('sha256');
  for (const piece of lot) hash.update(piece);
  return hash.digest('hex');
}

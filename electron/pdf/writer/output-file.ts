import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, writeSync } from 'node:fs';
import { discardFile } from '../../files/remove-file.ts';
import { updateHash } from '../../files/hash-input.ts';
import { HashStopped, HashWorker } from '../../files/hash-worker.ts';
import { openPartFile, publishPartFile } from '../../files/part-file.ts';
import type { Output } from './output.ts';

const BUFFER_BYTES = 1 << 20;
/** Bytes hashed in this thread as they are written; another costs more than it saves on a shorter file. */
const HASHED_HERE = 64 << 20;
/** Bytes worth waking that thread for. */
const STEP = 4 << 20;

/**
 * A file being written beside its final name: nothing stands under that name until `publish`.
 * Bytes are hashed on the way, those of a long file in a thread of their own.
 */
export class OutputFile implements Output {
  readonly #path: string;
  readonly #partial: string;
  readonly #descriptor: number;
  #hash: Hash | null = createHash('sha256');
  #hashWorker: HashWorker | null = null;
  /** How much of the file the hash worker was given. */
  #hashed = 0;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #filled = 0;
  #flushed = 0;
  #state: 'open' | 'sealed' | 'gone' = 'open';

  constructor(path: string) {
    this.#path = path;
    const part = openPartFile(path);
    this.#partial = part.path;
    this.#descriptor = part.descriptor;
  }

  /** Where the next byte will lie. */
  get position(): number {
    return this.#flushed + this.#filled;
  }

  write(bytes: Uint8Array): void {
    if (bytes.length > BUFFER_BYTES - this.#filled) this.#flush();
    if (bytes.length > BUFFER_BYTES) {
      this.#put(bytes);
      return;
    }
    this.#buffer.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  /** Writes text whose characters are all below U+0100. */
  writeText(text: string): void {
    if (text.length > BUFFER_BYTES) {
      this.write(Buffer.from(text, 'latin1'));
      return;
    }
    if (text.length > BUFFER_BYTES - this.#filled) this.#flush();
    this.#filled += this.#buffer.write(text, this.#filled, 'latin1');
  }

  /** SHA-256 of everything written so far. */
  digestSoFar(): Buffer {
    this.#flush();
    return this.#hash?.copy().digest() ?? this.#digestByWorker();
  }

  /** Where the bytes are until `publish`. */
  get partial(): string {
    return this.#partial;
  }

  /** Forces the bytes to the disk, still without a name. Length in bytes, lower-case hexadecimal SHA-256. */
  seal(): { readonly bytes: number; readonly sha256: string } {
    const digest = this.digestSoFar();
    // A long file is on the disk by then.
    if (this.#hashWorker === null) fsyncSync(this.#descriptor);
    this.#hashWorker?.end();
    closeSync(this.#descriptor);
    this.#state = 'sealed';
    return { bytes: this.#flushed, sha256: digest.toString('hex') };
  }

  /** Gives the sealed file its name, or another in the same folder; EEXIST where it is taken and not to be replaced. */
  publish(path = this.#path, replace = false): void {
    publishPartFile(this.#partial, path, replace);
    this.#state = 'gone';
  }

  /** Leaves nothing behind; harmless after `publish`. */
  abort(): void {
    if (this.#state === 'open') {
      this.#hashWorker?.end();
      closeSync(this.#descriptor);
    }
    if (this.#state !== 'gone') discardFile(this.#partial);
    this.#state = 'gone';
  }

  #flush(): void {
    if (this.#filled === 0) return;
    const filled = this.#filled;
    this.#filled = 0;
    this.#put(this.#buffer.subarray(0, filled));
  }

  #put(bytes: Uint8Array): void {
    this.#hash?.update(bytes);
    for (let written = 0; written < bytes.length;) {
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written);
    }
    this.#flushed += bytes.length;
    if (this.#flushed > HASHED_HERE) this.#hashWritten(STEP);
  }

  /** A long file is hashed beside its writing: the thread reads what is not yet hashed from the file. */
  #hashWritten(least: number): void {
    if (this.#flushed - this.#hashed < least) return;
    this.#hashWorker ??= new HashWorker();
    this.#hash = null;
    this.#hashWorker.add({ path: this.#partial, start: this.#hashed, end: this.#flushed });
    this.#hashed = this.#flushed;
  }

  /** Of a long file: the disk takes the bytes while the thread hashes what it has still to hash. */
  #digestByWorker(): Buffer {
    this.#hashWritten(1);
    fsyncSync(this.#descriptor);
    try {
      return this.#hashWorker?.digest() ?? digestOfFile(this.#partial, this.#flushed);
    } catch (error) {
      if (!(error instanceof HashStopped)) throw error;
      return digestOfFile(this.#partial, this.#flushed);
    }
  }
}

/** Of a file as far as it is written. */
function digestOfFile(path: string, end: number): Buffer {
  const hash = createHash('sha256');
  updateHash(hash, { path, start: 0, end });
  return hash.digest();
}

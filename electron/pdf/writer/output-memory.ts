import { createHash } from 'node:crypto';
import type { Output } from './output.ts';

const CHUNK_BYTES = 1 << 20;

/** A PDF that is only looked at: its bytes never leave memory. */
export class OutputMemory implements Output {
  readonly #hash = createHash('sha256');
  #chunks: Buffer[] = [];
  #chunk = Buffer.alloc(CHUNK_BYTES);
  #filled = 0;
  #length = 0;

  get position(): number {
    return this.#length;
  }

  write(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#length += bytes.length;
    if (bytes.length > CHUNK_BYTES - this.#filled) this.#turn();
    if (bytes.length > CHUNK_BYTES) {
      this.#chunks.push(Buffer.from(bytes));
      return;
    }
    this.#chunk.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  writeText(text: string): void {
    this.write(Buffer.from(text, 'latin1'));
  }

  digestSoFar(): Buffer {
    return this.#hash.copy().digest();
  }

  readonly partial = '';

  seal(): { readonly bytes: number; readonly sha256: string } {
    this.#turn();
    return { bytes: this.#length, sha256: this.#hash.digest('hex') };
  }

  /** The finished bytes, in memory of their own. */
  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    this.#chunks = [];
    return whole;
  }

  publish(): void {
    // It has no name to be given.
  }

  abort(): void {
    this.#chunks = [];
  }

  #turn(): void {
    if (this.#filled === 0) return;
    this.#chunks.push(this.#chunk.subarray(0, this.#filled));
    this.#chunk = Buffer.alloc(CHUNK_BYTES);
    this.#filled = 0;
  }
}

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const BUFFER_BYTES = 1 << 20;

/**
 * A file being written beside its final name: nothing stands under that name until `publish`.
 * Bytes are hashed on the way, so the finished file never has to be read again.
 */
export class OutputFile {
  readonly #path: string;
  readonly #partial: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #filled = 0;
  #flushed = 0;
  #state: 'open' | 'sealed' | 'gone' = 'open';

  constructor(path: string) {
    this.#path = path;
    this.#partial = `${path}.part`;
    this.#descriptor = openSync(this.#partial, 'w', 0o600);
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
    return this.#hash.copy().digest();
  }

  /** Where the bytes are until `publish`. */
  get partial(): string {
    return this.#partial;
  }

  /** Forces the bytes to the disk, still without a name. Length in bytes, lower-case hexadecimal SHA-256. */
  seal(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    this.#state = 'sealed';
    return { bytes: this.#flushed, sha256: this.#hash.digest('hex') };
  }

  /** Gives the sealed file its name, or another in the same folder. */
  publish(path = this.#path): void {
    renameSync(this.#partial, path);
    this.#state = 'gone';
    syncFolder(dirname(path));
  }

  /** Leaves nothing behind; harmless after `publish`. */
  abort(): void {
    if (this.#state === 'open') closeSync(this.#descriptor);
    if (this.#state !== 'gone') rmSync(this.#partial, { force: true });
    this.#state = 'gone';
  }

  #flush(): void {
    if (this.#filled === 0) return;
    const filled = this.#filled;
    this.#filled = 0;
    this.#put(this.#buffer.subarray(0, filled));
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let written = 0; written < bytes.length;) {
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written);
    }
    this.#flushed += bytes.length;
  }
}

/** Makes the new name itself durable. Windows cannot open a folder, and needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

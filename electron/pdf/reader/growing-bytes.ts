import { Damaged } from './value.ts';

/** Bytes put together one by one, up to a limit. */
export class GrowingBytes {
  readonly #most: number;
  #bytes: Buffer = Buffer.allocUnsafe(1 << 12);
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  /** Throws `Damaged` past the limit. */
  push(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** The byte so many places before the end. */
  before(distance: number): number {
    return this.#bytes[this.#length - distance] ?? 0;
  }

  whole(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(): void {
    if (this.#length >= this.#most) throw new Damaged('unpacks to too much');
    const larger = Buffer.allocUnsafe(Math.min(this.#most, this.#bytes.length * 2));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}

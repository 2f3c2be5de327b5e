import type { UnparsedObject } from '../reader/unparsed-object.ts';

/** Puts an object's text together with its references replaced and a stream's Length left out. */
export class TextAssembler {
  #scratch = Buffer.allocUnsafeSlow(1 << 16);
  #filled = 0;

  /** The text, valid until the next call. */
  assemble(object: UnparsedObject, renumbered: (object: number) => string): Buffer {
    this.#filled = 0;
    const { bytes, references } = object;
    const cut = object.stream?.cut ?? null;
    let [start, end] = [object.start, object.end];
    if (object.stream !== null) {
      // A stream's dictionary is handed on without its brackets: the writer adds its own Length.
      start = bytes.indexOf('<<', start) + 2;
      end = bytes.lastIndexOf('>>', end);
    }
    this.#reserve(end - start + references.length * 8 + 64);
    let copied = start;
    for (let index = 0; index < references.length; index += 3) {
      const from = references[index] ?? 0;
      copied = this.#copy(bytes, copied, from, cut);
      this.#filled += this.#scratch.write(renumbered(references[index + 2] ?? 0), this.#filled, 'latin1');
      copied = references[index + 1] ?? copied;
    }
    this.#copy(bytes, copied, end, cut);
    return this.#scratch.subarray(0, this.#filled);
  }

  #copy(bytes: Buffer, from: number, to: number, cut: readonly [number, number] | null): number {
    if (cut !== null && cut[0] >= from && cut[0] < to) {
      this.#filled += bytes.copy(this.#scratch, this.#filled, from, cut[0]);
      this.#filled += bytes.copy(this.#scratch, this.#filled, cut[1], to);
    } else this.#filled += bytes.copy(this.#scratch, this.#filled, from, to);
    return to;
  }

  #reserve(size: number): void {
    if (size > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
  }
}

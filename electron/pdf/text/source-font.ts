/** The tables of a TrueType file, as far as they are needed. */
export class SourceFont {
  readonly view: DataView;
  readonly #bytes: Uint8Array;
  readonly #tables = new Map<string, { readonly offset: number; readonly length: number }>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < this.view.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      this.#tables.set(tag, { offset: this.view.getUint32(at + 8), length: this.view.getUint32(at + 12) });
    }
  }

  table(tag: string): Uint8Array {
    const { offset, length } = this.#at(tag);
    return this.#bytes.subarray(offset, offset + length);
  }

  get unitsPerEm(): number {
    return this.view.getUint16(this.#at('head').offset + 18);
  }

  glyph(id: number): Uint8Array {
    const isLong = this.view.getInt16(this.#at('head').offset + 50) === 1;
    const { offset } = this.#at('loca');
    const from = isLong ? this.view.getUint32(offset + id * 4) : this.view.getUint16(offset + id * 2) * 2;
    const to = isLong
      ? this.view.getUint32(offset + id * 4 + 4)
      : this.view.getUint16(offset + id * 2 + 2) * 2;
    return this.table('glyf').subarray(from, to);
  }

  advance(id: number): number {
    const count = this.view.getUint16(this.#at('hhea').offset + 34);
    return this.view.getUint16(this.#at('hmtx').offset + Math.min(id, count - 1) * 4);
  }

  #at(tag: string): { readonly offset: number; readonly length: number } {
    const table = this.#tables.get(tag);
    if (table === undefined) throw new Error(`The font has no ${tag} table.`);
    return table;
  }
}

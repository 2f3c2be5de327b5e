import type { Cluster } from './cluster-font.ts';

/** What a PDF needs to embed a font. */
export interface BuiltFont {
  readonly file: Uint8Array;
  /** Advance of each code in thousandths; index = code. */
  readonly widths: readonly number[];
  readonly box: readonly [number, number, number, number];
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_X_AND_Y_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;
const USES_METRICS = 0x0200;

/**
 * Builds a TrueType font whose glyph n is cluster n: a copy of a source glyph, or a composite that places
 * several. Hinting is dropped. Same clusters, same bytes. (OpenType 1.9: glyf, loca, hmtx, maxp.)
 */
export function buildFont(source: Uint8Array, clusters: readonly Cluster[]): BuiltFont {
  const tables = new Tables(source);
  const out = new GlyphSet(tables, clusters.length + 1);
  const glyphs = clusters.map((cluster) => out.clusterGlyph(cluster));
  const all = [empty, ...glyphs, ...out.components];
  const advances = [0, ...clusters.map(({ advance }) => advance), ...out.componentAdvances];
  const perThousand = 1000 / tables.unitsPerEm;
  const bounds = boundsOf(all);
  return {
    file: assemble(tables, all, advances, bounds),
    widths: advances.slice(0, clusters.length + 1).map((advance) => advance * perThousand),
    box: [bounds[0] * perThousand, bounds[1] * perThousand, bounds[2] * perThousand, bounds[3] * perThousand],
  };
}

type Bounds = readonly [number, number, number, number];

interface Glyph {
  readonly bytes: Uint8Array;
  readonly bounds: Bounds | null;
  readonly points: number;
  readonly contours: number;
}

const empty: Glyph = { bytes: new Uint8Array(), bounds: null, points: 0, contours: 0 };

/** The tables of a TrueType file, as far as they are needed. */
class Tables {
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

/** Source glyphs taken over, under their new numbers. */
class GlyphSet {
  readonly components: Glyph[] = [];
  readonly componentAdvances: number[] = [];
  readonly #tables: Tables;
  readonly #firstComponent: number;
  readonly #numbers = new Map<number, number>();

  constructor(tables: Tables, firstComponent: number) {
    this.#tables = tables;
    this.#firstComponent = firstComponent;
  }

  clusterGlyph({ parts }: Cluster): Glyph {
    const drawn = parts.filter(({ glyph }) => this.#tables.glyph(glyph).length > 0);
    const [only, ...rest] = drawn;
    if (only === undefined) return empty;
    if (rest.length === 0 && only.x === 0 && only.y === 0) return this.#copy(only.glyph);
    return this.#composite(drawn);
  }

  #composite(parts: Cluster['parts']): Glyph {
    const placed = parts.map(({ glyph, x, y }) => ({
      number: this.#numberOf(glyph),
      glyph: this.#copy(glyph),
      x,
      y,
    }));
    const bounds = unite(placed.map(({ glyph, x, y }) => shifted(glyph.bounds, x, y)));
    const bytes = new Uint8Array(10 + placed.length * 8);
    const view = new DataView(bytes.buffer);
    view.setInt16(0, -1);
    writeBounds(view, 2, bounds);
    for (const [index, { number, x, y }] of placed.entries()) {
      const more = index + 1 < placed.length ? MORE_COMPONENTS : 0;
      const at = 10 + index * 8;
      view.setUint16(at, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more);
      view.setUint16(at + 2, number);
      view.setInt16(at + 4, x);
      view.setInt16(at + 6, y);
    }
    return {
      bytes,
      bounds,
      points: placed.reduce((sum, { glyph }) => sum + glyph.points, 0),
      contours: placed.reduce((sum, { glyph }) => sum + glyph.contours, 0),
    };
  }

  #numberOf(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.#firstComponent + this.components.length;
    this.#numbers.set(glyph, number);
    this.components.push(empty);
    this.componentAdvances.push(this.#tables.advance(glyph));
    this.components[number - this.#firstComponent] = this.#copy(glyph);
    return number;
  }

  #copy(id: number): Glyph {
    const bytes = this.#tables.glyph(id);
    if (bytes.length === 0) return empty;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const contours = view.getInt16(0);
    const bounds: Bounds = [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
    return contours < 0
      ? this.#copyComposite(bytes, view, bounds)
      : copySimple(bytes, view, contours, bounds);
  }

  #copyComposite(bytes: Uint8Array, view: DataView, bounds: Bounds): Glyph {
    const copy = Uint8Array.from(bytes);
    const out = new DataView(copy.buffer);
    let at = 10;
    let points = 0;
    let contours = 0;
    for (let more = true; more;) {
      const flags = view.getUint16(at);
      const number = this.#numberOf(view.getUint16(at + 2));
      out.setUint16(at, flags & ~(HAS_INSTRUCTIONS | USES_METRICS));
      out.setUint16(at + 2, number);
      const part = this.components[number - this.#firstComponent] ?? empty;
      points += part.points;
      contours += part.contours;
      at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
      at += flags & HAS_SCALE ? 2 : flags & HAS_X_AND_Y_SCALE ? 4 : flags & HAS_TWO_BY_TWO ? 8 : 0;
      more = (flags & MORE_COMPONENTS) !== 0;
    }
    return { bytes: copy.subarray(0, at), bounds, points, contours };
  }
}

/** A simple glyph without its instructions. */
function copySimple(bytes: Uint8Array, view: DataView, contours: number, bounds: Bounds): Glyph {
  const lengthAt = 10 + contours * 2;
  const points = contours === 0 ? 0 : view.getUint16(lengthAt - 2) + 1;
  const instructions = view.getUint16(lengthAt);
  const copy = new Uint8Array(bytes.length - instructions);
  copy.set(bytes.subarray(0, lengthAt));
  copy.set(bytes.subarray(lengthAt + 2 + instructions), lengthAt + 2);
  return { bytes: copy, bounds, points, contours };
}

function shifted(bounds: Bounds | null, x: number, y: number): Bounds | null {
  return bounds === null ? null : [bounds[0] + x, bounds[1] + y, bounds[2] + x, bounds[3] + y];
}

function unite(all: readonly (Bounds | null)[]): Bounds {
  const found = all.filter((bounds) => bounds !== null);
  if (found.length === 0) return [0, 0, 0, 0];
  return found.reduce((a, b): Bounds => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

function boundsOf(glyphs: readonly Glyph[]): Bounds {
  return unite(glyphs.map(({ bounds }) => bounds));
}

function writeBounds(view: DataView, at: number, bounds: Bounds): void {
  for (const [index, value] of bounds.entries()) view.setInt16(at + index * 2, value);
}

function assemble(
  tables: Tables,
  glyphs: readonly Glyph[],
  advances: readonly number[],
  bounds: Bounds,
): Uint8Array {
  const { glyf, loca } = glyphTables(glyphs);
  const hmtx = new Uint8Array(glyphs.length * 4);
  const metrics = new DataView(hmtx.buffer);
  for (const [index, glyph] of glyphs.entries()) {
    metrics.setUint16(index * 4, advances[index] ?? 0);
    // The bearing is where the outline begins, so that no reader shifts it.
    metrics.setInt16(index * 4 + 2, glyph.bounds?.[0] ?? 0);
  }
  const hhea = Uint8Array.from(tables.table('hhea'));
  new DataView(hhea.buffer).setUint16(34, glyphs.length);
  const head = Uint8Array.from(tables.table('head'));
  const headView = new DataView(head.buffer);
  headView.setUint32(8, 0);
  writeBounds(headView, 36, bounds);
  headView.setInt16(50, 1);
  return writeTables([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maximaTable(glyphs)],
  ]);
}

function glyphTables(glyphs: readonly Glyph[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const offsets = [0];
  for (const { bytes } of glyphs) offsets.push((offsets.at(-1) ?? 0) + ((bytes.length + 3) & ~3));
  const glyf = new Uint8Array(offsets.at(-1) ?? 0);
  const loca = new Uint8Array(offsets.length * 4);
  const view = new DataView(loca.buffer);
  for (const [index, offset] of offsets.entries()) {
    view.setUint32(index * 4, offset);
    const glyph = glyphs[index];
    if (glyph !== undefined) glyf.set(glyph.bytes, offset);
  }
  return { glyf, loca };
}

function maximaTable(glyphs: readonly Glyph[]): Uint8Array {
  const table = new Uint8Array(32);
  const view = new DataView(table.buffer);
  const points = glyphs.reduce((most, glyph) => Math.max(most, glyph.points), 0);
  const contours = glyphs.reduce((most, glyph) => Math.max(most, glyph.contours), 0);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, glyphs.length);
  for (const at of [6, 10]) view.setUint16(at, points);
  for (const at of [8, 12]) view.setUint16(at, contours);
  view.setUint16(14, 2);
  view.setUint16(28, 64);
  view.setUint16(30, 6);
  return table;
}

function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - 16 * 2 ** power);
  let offset = start;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) file[at + letter] = tag.charCodeAt(letter);
    file.set(bytes, offset);
    view.setUint32(at + 4, checksum(view, offset, bytes.length));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    offset += (bytes.length + 3) & ~3;
  }
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0;
  return sum;
}

import type { Cluster } from './cluster-font.ts';
import { type Bounds, emptyGlyph, type Glyph, unite, writeBounds } from './glyph.ts';
import type { SourceFont } from './source-font.ts';

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_X_AND_Y_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;
const USES_METRICS = 0x0200;

/** Source glyphs taken over, under their new numbers. */
export class GlyphSet {
  readonly components: Glyph[] = [];
  readonly componentAdvances: number[] = [];
  readonly #source: SourceFont;
  readonly #firstComponent: number;
  readonly #numbers = new Map<number, number>();

  constructor(source: SourceFont, firstComponent: number) {
    this.#source = source;
    this.#firstComponent = firstComponent;
  }

  clusterGlyph({ parts }: Cluster): Glyph {
    const drawn = parts.filter(({ glyph }) => this.#source.glyph(glyph).length > 0);
    const [only, ...rest] = drawn;
    if (only === undefined) return emptyGlyph;
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
    this.components.push(emptyGlyph);
    this.componentAdvances.push(this.#source.advance(glyph));
    this.components[number - this.#firstComponent] = this.#copy(glyph);
    return number;
  }

  #copy(id: number): Glyph {
    const bytes = this.#source.glyph(id);
    if (bytes.length === 0) return emptyGlyph;
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
      const part = this.components[number - this.#firstComponent] ?? emptyGlyph;
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

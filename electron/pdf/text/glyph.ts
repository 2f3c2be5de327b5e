/** Left, bottom, right and top, in font units. */
export type Bounds = readonly [number, number, number, number];

/** An outline of the font being built. */
export interface Glyph {
  readonly bytes: Uint8Array;
  readonly bounds: Bounds | null;
  readonly points: number;
  readonly contours: number;
}

/** A glyph that draws nothing. */
export const emptyGlyph: Glyph = { bytes: new Uint8Array(), bounds: null, points: 0, contours: 0 };

/** The smallest bounds that hold all of these. */
export function unite(all: readonly (Bounds | null)[]): Bounds {
  const found = all.filter((bounds) => bounds !== null);
  if (found.length === 0) return [0, 0, 0, 0];
  return found.reduce((a, b): Bounds => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

/** The bounds of all glyphs together. */
export function boundsOf(glyphs: readonly Glyph[]): Bounds {
  return unite(glyphs.map(({ bounds }) => bounds));
}

/** Writes bounds as glyphs and the head table hold them. */
export function writeBounds(view: DataView, at: number, bounds: Bounds): void {
  for (const [index, value] of bounds.entries()) view.setInt16(at + index * 2, value);
}

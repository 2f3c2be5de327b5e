import type { Cluster } from './cluster-font.ts';
import { type Bounds, boundsOf, emptyGlyph, type Glyph, writeBounds } from './glyph.ts';
import { GlyphSet } from './glyph-set.ts';
import { SourceFont } from './source-font.ts';
import { glyphTables, maximaTable, writeTables } from './truetype-tables.ts';

/** What a PDF needs to embed a font. */
export interface BuiltFont {
  readonly file: Uint8Array;
  /** Advance of each code in thousandths; index = code. */
  readonly widths: readonly number[];
  readonly box: readonly [number, number, number, number];
}

/**
 * Builds a TrueType font whose glyph n is cluster n: a copy of a source glyph, or a composite that places
 * several. Hinting is dropped. Same clusters, same bytes. (OpenType 1.9: glyf, loca, hmtx, maxp.)
 */
export function buildFont(bytes: Uint8Array, clusters: readonly Cluster[]): BuiltFont {
  const source = new SourceFont(bytes);
  const out = new GlyphSet(source, clusters.length + 1);
  const glyphs = clusters.map((cluster) => out.clusterGlyph(cluster));
  const all = [emptyGlyph, ...glyphs, ...out.components];
  const advances = [0, ...clusters.map(({ advance }) => advance), ...out.componentAdvances];
  const perThousand = 1000 / source.unitsPerEm;
  const bounds = boundsOf(all);
  return {
    file: assemble(source, all, advances, bounds),
    widths: advances.slice(0, clusters.length + 1).map((advance) => advance * perThousand),
    box: [bounds[0] * perThousand, bounds[1] * perThousand, bounds[2] * perThousand, bounds[3] * perThousand],
  };
}

function assemble(
  source: SourceFont,
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
  const hhea = Uint8Array.from(source.table('hhea'));
  new DataView(hhea.buffer).setUint16(34, glyphs.length);
  const head = Uint8Array.from(source.table('head'));
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

import type { Glyph } from './glyph.ts';

/** The tables of the outlines and where each starts. */
export function glyphTables(glyphs: readonly Glyph[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
} {
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

/** The table of the font's maxima. */
export function maximaTable(glyphs: readonly Glyph[]): Uint8Array {
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

/** A font file of these tables, each with its checksum. */
export function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
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

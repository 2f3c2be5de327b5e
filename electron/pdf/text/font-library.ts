import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as ShapingBuffer, Direction, Face, Font, shape as shapeBuffer } from 'harfbuzzjs';
import { fontSpecifier, typefaces, type FaceId, type Weight } from './typefaces.ts';

const require = createRequire(import.meta.url);

/** One glyph as shaped: offsets and advance in font units. */
export interface ShapedGlyph {
  readonly glyph: number;
  /** Index into the text of the first character of its cluster. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** A font file, read once, that shapes text and knows its characters. */
export interface LoadedFont {
  readonly key: string;
  readonly face: FaceId;
  readonly weight: Weight;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  /** Advance of a glyph by itself, in font units. */
  readonly advanceOf: (glyph: number) => number;
  readonly shape: (text: string, direction: 'ltr' | 'rtl', language: string) => readonly ShapedGlyph[];
}

const loaded: Readonly<Record<Weight, Map<FaceId, LoadedFont>>> = {
  regular: new Map(),
  bold: new Map(),
  italic: new Map(),
};

/** The font for a face and weight; a face without that weight gives its regular one. */
export function loadFont(face: FaceId, weight: Weight): LoadedFont {
  const known = loaded[weight].get(face);
  if (known !== undefined) return known;
  const hasWeight = typefaces[face].weights.includes(weight);
  const font = hasWeight ? readFont(`${face}/${weight}`, face, weight) : loadFont(face, 'regular');
  loaded[weight].set(face, font);
  return font;
}

function readFont(key: string, face: FaceId, weight: Weight): LoadedFont {
  const bytes = readFileSync(require.resolve(fontSpecifier(face, weight)));
  const shaped = new Face(new Blob(bytes));
  const font = new Font(shaped);
  const buffer = new ShapingBuffer();
  const characters = new Set(shaped.collectUnicodes());
  return {
    key,
    face,
    weight,
    bytes,
    unitsPerEm: shaped.upem,
    advanceOf: (glyph) => font.glyphHAdvance(glyph),
    has: (codePoint) => characters.has(codePoint),
    shape(text, direction, language) {
      buffer.reset();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
      if (language !== '') buffer.setLanguage(language);
      shapeBuffer(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map((info, index) => {
        const position = positions[index];
        return {
          glyph: info.codepoint,
          cluster: info.cluster,
          advance: position?.xAdvance ?? 0,
          x: position?.xOffset ?? 0,
          y: position?.yOffset ?? 0,
        };
      });
    },
  };
}

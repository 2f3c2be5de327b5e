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
  readonly shape: (text: string, direction: 'ltr' | 'rtl', language: string) => readonly ShapedGlyph[];
}

const loaded = new Map<string, LoadedFont>();

/** The font for a face and weight; a face without that weight gives its regular one. */
export function loadFont(face: FaceId, weight: Weight): LoadedFont {
  const real = typefaces[face].weights.includes(weight) ? weight : 'regular';
  const key = `${face}/${real}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const font = readFont(key, face, real);
  loaded.set(key, font);
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

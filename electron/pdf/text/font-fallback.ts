import { loadFont, type LoadedFont } from './font-library.ts';
import type { Span, SpanStyle } from './span.ts';
import { facesFor } from './typefaces.ts';

/** The font a character is set in, and whether it is white space. */
export interface CharacterFont {
  readonly font: LoadedFont;
  readonly isSpace: boolean;
}

/**
 * The font for the character at an index: the style's own where it has the character, else one that does.
 * `before` is the font of the text before it, which white space and marks stay in.
 */
export function fontAt<Mark>(
  { text, style }: Span<Mark>,
  at: number,
  before: LoadedFont | null,
  level: number,
): CharacterFont {
  const codePoint = text.codePointAt(at) ?? 32;
  const isSpace = codePoint === 32 || codePoint === 10 || codePoint === 9;
  const main = loadFont(style.face, style.weight);
  if (level > 0 && (codePoint < 0x2100 || codePoint >> 7 === 0x5c) && isCommon(codePoint)) {
    const around = rightToLeftFont(text, at, style);
    if (around?.has(codePoint) === true) return { font: around, isSpace };
  }
  if (codePoint < 0x250 && main.has(codePoint)) return { font: main, isSpace };
  if (isSpace || isIgnorable(codePoint)) return { font: before ?? main, isSpace };
  if (before !== null && isMark(codePoint) && before.has(codePoint)) return { font: before, isSpace };
  return { font: fallbackFont(codePoint, style) ?? main, isSpace };
}

const fallbacks = new Map<string, LoadedFont | null>();

/** The first font that has a character, of those its script and language ask for; null where none does. */
export function fallbackFont(codePoint: number, style: SpanStyle): LoadedFont | null {
  const key = `${codePoint}/${style.face}/${style.weight}/${style.language}`;
  const known = fallbacks.get(key);
  if (known !== undefined) return known;
  const faces = facesFor(String.fromCodePoint(codePoint), style.face, style.language);
  const found = faces.map((face) => loadFont(face, style.weight)).find((font) => font.has(codePoint)) ?? null;
  fallbacks.set(key, found);
  return found;
}

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/gu;

/**
 * The font of the right-to-left words that punctuation stands among: a line in one font is read as one
 * piece, where a change of font makes some readers put a full stop before its sentence.
 */
function rightToLeftFont(text: string, at: number, style: SpanStyle): LoadedFont | null {
  const before = text
    .slice(Math.max(0, at - 60), at)
    .match(rightToLeftLetter)
    ?.at(-1);
  const after = before ?? rightToLeftLetter.exec(text.slice(at, at + 60))?.[0];
  rightToLeftLetter.lastIndex = 0;
  return after === undefined ? null : fallbackFont(after.codePointAt(0) ?? 32, style);
}

/** Controls of shaping that draw nothing, such as joiners and variation selectors. */
export function isIgnorable(codePoint: number): boolean {
  return codePoint > 0xac && /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint));
}

function isCommon(codePoint: number): boolean {
  return /[\p{Script=Common}\p{Script=Inherited}]/u.test(String.fromCodePoint(codePoint));
}

/** Marks go with the text before them, in whatever font that is. */
function isMark(codePoint: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(codePoint));
}

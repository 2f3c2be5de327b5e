import bidiFactory, { type Bidi } from 'bidi-js';

// The package's types describe an ES module, its file is CommonJS: the default import is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

const mayRunRightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;

/** Levels by code unit (UAX 9), null where nothing runs right to left, and the direction of the whole. */
export function levelsOf(text: string): {
  readonly levels: Uint8Array | null;
  readonly direction: 'ltr' | 'rtl';
} {
  if (!mayRunRightToLeft.test(text)) return { levels: null, direction: 'ltr' };
  // The first strong character of the whole text decides, not of each forced line of it.
  const whole = withSubstitutes(text).replaceAll('\n', '\u2028');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(whole, 'auto');
  return { levels, direction: (paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr' };
}

/**
 * The library knows the class of every character, but looks at code units one by one, and so takes Adlam and
 * Hanifi Rohingya for left to right: a character above U+FFFF gives way to two of its class.
 */
function withSubstitutes(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, (character) =>
    (substitutes[bidi.getBidiCharTypeName(character)] ?? 'a').repeat(2),
  );
}

/** One character of each class that characters above U+FFFF have; all others are of class L. */
const substitutes: Readonly<Record<string, string>> = {
  R: '\u05d0',
  AL: '\u0627',
  AN: '\u0660',
  EN: '0',
  ET: '%',
  ON: '!',
  NSM: '\u0300',
  BN: '\u00ad',
};

/**
 * Puts a mark of direction, which nobody sees, where the direction of words changes and after a comma
 * between right-to-left words. It changes nothing drawn; without it poppler gives the space or the comma
 * to the wrong word. Only where the neutral characters run in the paragraph's direction anyway.
 */
export function withDirectionMarks(text: string): string {
  if (!mayRunRightToLeft.test(text)) return text;
  const first = /[\p{L}]/u.exec(text)?.[0] ?? '';
  const marked = isRightToLeft.test(first)
    ? text.replaceAll(commaBetween, '$1\u200f').replaceAll(beforeRightToLeft, '$1\u200f')
    : text.replaceAll(beforeLeftToRight, '$1\u200e');
  return marked.replaceAll(nkoWord, '$&\u200f');
}

/** Right to left as readers of PDF know it: Adlam and Hanifi Rohingya count as left to right here too. */
const isRightToLeft = /[\u0590-\u08ff]/;
/** Poppler does not know which way N'Ko runs: a mark after each word says it. */
const nkoWord = /[\u07c0-\u07ff]+(?![\u07c0-\u07ff])/g;
const commaBetween = /([\u0590-\u08ff]["')\]»”’]*[,.:/+،-])(?= )/g;
const beforeRightToLeft = /((?![\u0590-\u08ff])[\p{L}\p{N}]\p{M}*)(?=[^\p{L}\p{N}]+[\u0590-\u08ff])/gu;
const beforeLeftToRight =
  /([\u0590-\u08ff]\p{M}*)(?=[^\p{L}\p{N}\p{M}\u200c]+(?:(?![\u0590-\u08ff])\p{L}|$))/gu;

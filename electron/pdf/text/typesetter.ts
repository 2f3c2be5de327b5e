import LineBreaker from 'linebreak';
import { ClusterFont, type ShapedText } from './cluster-font.ts';
import { levelsOf, withDirectionMarks } from './direction.ts';
import { loadFont, type LoadedFont } from './font-library.ts';
import { facesFor, typefaces, type FaceId, type Weight } from './typefaces.ts';

/** What a colour is for. */
export type Ink = 'black' | 'quiet' | 'link' | 'pale';

/** How a span of text looks, and what it belongs to. */
export interface SpanStyle {
  readonly face: FaceId;
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
  readonly ink: Ink;
  /** BCP 47 tag of the words, '' when not known. */
  readonly language: string;
}

/** Words set in one style. */
export interface Span<Mark> {
  readonly text: string;
  readonly style: SpanStyle;
  /** Whatever the caller wants back with each atom: a link, a structure element. */
  readonly mark: Mark;
}

/** A piece of text that no line break goes through: shaped, of one font and one direction. */
export interface Atom<Mark> {
  readonly text: string;
  readonly font: ClusterFont;
  readonly size: number;
  readonly ink: Ink;
  readonly shaped: ShapedText;
  /** In points. */
  readonly width: number;
  /** Bidirectional level: odd runs right to left. */
  readonly level: number;
  readonly isSpace: boolean;
  /** A line may end after it. */
  readonly breakAfter: 'no' | 'may' | 'must';
  readonly mark: Mark;
}

/** Text itemised for setting: its atoms in logical order and the direction of the paragraph. */
export interface SetText<Mark> {
  readonly atoms: readonly Atom<Mark>[];
  readonly direction: 'ltr' | 'rtl';
}

/** A character that no font of ours can show. */
export interface MissingCharacter {
  readonly codePoint: number;
}

/**
 * Turns spans into atoms: bidirectional levels over the whole text, a font for each character, breaks by
 * UAX 14 with dictionary words for scripts without spaces, then shaping. A character no font holds is
 * reported through `onMissing` and shown as its code point, never as a blank box.
 */
export class Typesetter {
  readonly #fonts = new Map<string, ClusterFont>();
  readonly #onMissing: (missing: MissingCharacter) => void;

  constructor(onMissing: (missing: MissingCharacter) => void) {
    this.#onMissing = onMissing;
  }

  /** The fonts used so far, in the order of their first use. */
  get fonts(): readonly ClusterFont[] {
    return [...this.#fonts.values()];
  }

  /** `widest`: pieces wider than this many points may be broken anywhere. */
  set<Mark>(spans: readonly Span<Mark>[], widest: number): SetText<Mark> {
    const shown = marked(spans.map((span) => ({ ...span, text: this.#showable(span) })));
    const text = shown.map((span) => span.text).join('');
    const { levels, direction } = levelsOf(text);
    const breaks = breaksOf(text);
    const atoms: Atom<Mark>[] = [];
    let offset = 0;
    for (const span of shown) {
      this.#addAtoms(atoms, span, offset, levels, breaks);
      offset += span.text.length;
    }
    const fitting = atoms.some(({ width }) => width > widest)
      ? atoms.flatMap((atom) => (atom.width > widest ? this.#cut(atom) : [atom]))
      : atoms;
    return { atoms: fitting, direction };
  }

  font(face: FaceId, weight: Weight): ClusterFont {
    const loaded = loadFont(face, weight);
    const known = this.#fonts.get(loaded.key);
    if (known !== undefined) return known;
    const font = new ClusterFont(loaded);
    this.#fonts.set(loaded.key, font);
    return font;
  }

  /** One atom a grapheme: for words too long for any line, such as a checksum. */
  #cut<Mark>(atom: Atom<Mark>): readonly Atom<Mark>[] {
    const pieces = Array.from(graphemes.segment(atom.text), ({ segment }) => segment);
    return pieces.map((text, index): Atom<Mark> => {
      const shaped = atom.font.shape(text, atom.level % 2 === 1 ? 'rtl' : 'ltr', '');
      const width = (shaped.width * atom.size) / 1000;
      return {
        ...atom,
        text,
        shaped,
        width,
        breakAfter: index + 1 === pieces.length ? atom.breakAfter : 'may',
      };
    });
  }

  #addAtoms<Mark>(
    atoms: Atom<Mark>[],
    span: Span<Mark>,
    offset: number,
    levels: Uint8Array | null,
    breaks: ReadonlyMap<number, 'may' | 'must'>,
  ): void {
    const { text } = span;
    let start = 0;
    let startKind = this.#kindAt(span, 0, null, levels?.[offset] ?? 0);
    for (let at = 0; at < text.length;) {
      const length = codeUnits(text, at);
      const next = at + length;
      const nextKind =
        next < text.length ? this.#kindAt(span, next, startKind.font, levels?.[offset + next] ?? 0) : null;
      const level = levels?.[offset + at] ?? 0;
      const breakAfter = breaks.get(offset + next);
      const ends =
        nextKind === null ||
        breakAfter !== undefined ||
        nextKind.font !== startKind.font ||
        nextKind.isSpace !== startKind.isSpace ||
        (levels?.[offset + next] ?? 0) !== level;
      if (ends) {
        const words = text.slice(start, next);
        atoms.push(this.#atom(span, words, startKind, level, breakAfter ?? 'no'));
        start = next;
        if (nextKind !== null) startKind = nextKind;
      }
      at = next;
    }
  }

  #atom<Mark>(
    { style, mark }: Span<Mark>,
    text: string,
    kind: Kind,
    level: number,
    breakAfter: 'no' | 'may' | 'must',
  ): Atom<Mark> {
    const font = this.font(kind.font.face, kind.font.weight);
    const size = style.size * typefaces[kind.font.face].scale;
    const visible = visibleText(text);
    const shaped: ShapedText =
      visible === ''
        ? { show: '', width: 0 }
        : font.shape(visible, level % 2 === 1 ? 'rtl' : 'ltr', style.language);
    return {
      text,
      font,
      size,
      ink: style.ink,
      shaped,
      width: (shaped.width * size) / 1000,
      level,
      isSpace: kind.isSpace,
      breakAfter,
      mark,
    };
  }

  #kindAt<Mark>({ text, style }: Span<Mark>, at: number, before: LoadedFont | null, level: number): Kind {
    const codePoint = text.codePointAt(at) ?? 32;
    const isSpace = codePoint === 32 || codePoint === 10 || codePoint === 9;
    const main = loadFont(style.face, style.weight);
    if (level > 0 && (codePoint < 0x2100 || codePoint >> 7 === 0x5c) && isCommon(codePoint)) {
      const around = this.#rightToLeftFont(text, at, style);
      if (around?.has(codePoint) === true) return { font: around, isSpace };
    }
    if (codePoint < 0x250 && main.has(codePoint)) return { font: main, isSpace };
    if (isSpace || isIgnorable(codePoint)) return { font: before ?? main, isSpace };
    if (before !== null && isMark(codePoint) && before.has(codePoint)) return { font: before, isSpace };
    return { font: this.#fontHolding(codePoint, style) ?? main, isSpace };
  }

  /**
   * The font of the right-to-left words that punctuation stands among: a line in one font is read as one
   * piece, where a change of font makes some readers put a full stop before its sentence.
   */
  #rightToLeftFont(text: string, at: number, style: SpanStyle): LoadedFont | null {
    const before = text
      .slice(Math.max(0, at - 60), at)
      .match(rightToLeftLetter)
      ?.at(-1);
    const after = before ?? rightToLeftLetter.exec(text.slice(at, at + 60))?.[0];
    rightToLeftLetter.lastIndex = 0;
    return after === undefined ? null : this.#fontHolding(after.codePointAt(0) ?? 32, style);
  }

  #fontHolding(codePoint: number, style: SpanStyle): LoadedFont | null {
    const key = `${codePoint}/${style.face}/${style.weight}/${style.language}`;
    const known = holders.get(key);
    if (known !== undefined) return known;
    const faces = facesFor(String.fromCodePoint(codePoint), style.face, style.language);
    const found =
      faces.map((face) => loadFont(face, style.weight)).find((font) => font.has(codePoint)) ?? null;
    holders.set(key, found);
    return found;
  }

  #showable<Mark>({ text, style }: Span<Mark>): string {
    if (/^[\x20-\x7e\n]*$/.test(text)) return text;
    return Array.from(text.normalize('NFC').replaceAll('\t', ' ').replaceAll(/\r\n?/g, '\n'))
      .map((character) => {
        const codePoint = character.codePointAt(0) ?? 32;
        if (codePoint === 10 || isIgnorable(codePoint)) return character;
        if (codePoint < 32 || (codePoint >= 0x7f && codePoint < 0xa0)) return '';
        const main = loadFont(style.face, style.weight);
        if (main.has(codePoint) || this.#fontHolding(codePoint, style) !== null) return character;
        this.#onMissing({ codePoint });
        return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
      })
      .join('');
  }
}

/** Without the ends of lines and the controls of direction, which have done their work. */
export function visibleText(text: string): string {
  return text.replaceAll(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '');
}

interface Kind {
  readonly font: LoadedFont;
  readonly isSpace: boolean;
}

const holders = new Map<string, LoadedFont | null>();

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/gu;

function isCommon(codePoint: number): boolean {
  return /[\p{Script=Common}\p{Script=Inherited}]/u.test(String.fromCodePoint(codePoint));
}

/** Marks, joiners and variation selectors go with the text before them, in whatever font that is. */
function isMark(codePoint: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(codePoint));
}

function isIgnorable(codePoint: number): boolean {
  return codePoint > 0xac && /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint));
}

function codeUnits(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A paragraph in one span gets marks of direction; one that changes style inside keeps its words as they are. */
function marked<Mark>(spans: readonly Span<Mark>[]): readonly Span<Mark>[] {
  const [only, ...more] = spans;
  if (only === undefined || more.length > 0) return spans;
  return [{ ...only, text: withDirectionMarks(only.text) }];
}

const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const plainWords = /^[A-Za-z0-9 ,.;:()'’“”"¶?!]*$/;

/** Where lines may end, by index into the text. */
function breaksOf(text: string): ReadonlyMap<number, 'may' | 'must'> {
  const breaks = new Map<number, 'may' | 'must'>();
  if (plainWords.test(text)) {
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
      if (text[at + 1] !== ' ' && !isTight(text, at + 1)) breaks.set(at + 1, 'may');
    return breaks;
  }
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak())
    if (found.position < text.length && (found.required || !isTight(text, found.position)))
      breaks.set(found.position, found.required ? 'must' : 'may');
  if (withoutSpaces.test(text)) addWordBreaks(text, breaks);
  keepQuoted(text, breaks);
  return breaks;
}

/** "p. 12" and "¶ 4" stay on one line, and a comma before them with the word it follows. */
function isTight(text: string, position: number): boolean {
  return (
    /(?:^|[\s(])(?:p\.|¶|S\.|pág\.|No\.|vol\.) $/.test(text.slice(Math.max(0, position - 6), position)) ||
    (text[position - 2] === ',' && /^(?:p|S|pág)\.[ \u00a0]\d/.test(text.slice(position, position + 6)))
  );
}

const keptWhole = /\u2068[^\u2066-\u2069\n]{1,24}\u2069|\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g;

/** A few words set apart from the line's direction, such as a date as it was given, stay on one line; so does a Chinese date. */
function keepQuoted(text: string, breaks: Map<number, 'may' | 'must'>): void {
  for (const { index, 0: quoted } of text.matchAll(keptWhole))
    for (let at = index + 1; at < index + quoted.length; at += 1) breaks.delete(at);
}

/** Thai, Lao, Khmer and Burmese write no spaces: lines may end between dictionary words. */
function addWordBreaks(text: string, breaks: Map<number, 'may' | 'must'>): void {
  for (const { index, segment } of segmenter.segment(text)) {
    const before = text[index - 1] ?? '';
    const isInside = withoutSpaces.test(before) && withoutSpaces.test(segment[0] ?? '');
    if (isInside && !/^\p{M}/u.test(segment) && !breaks.has(index)) breaks.set(index, 'may');
  }
}

import { ClusterFont, type ShapedText } from './cluster-font.ts';
import { levelsOf, withDirectionMarks } from './direction.ts';
import { type CharacterFont, fallbackFont, fontAt, isIgnorable } from './font-fallback.ts';
import { loadFont } from './font-library.ts';
import { lineBreaks } from './line-breaks.ts';
import type { Ink, Span } from './span.ts';
import { typefaces, type FaceId, type Weight } from './typefaces.ts';

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
    const prepared = marked(spans.map((span) => ({ ...span, text: this.#printable(span) })));
    const text = prepared.map((span) => span.text).join('');
    const { levels, direction } = levelsOf(text);
    const breaks = lineBreaks(text);
    const atoms: Atom<Mark>[] = [];
    let offset = 0;
    for (const span of prepared) {
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
    let startFont = fontAt(span, 0, null, levels?.[offset] ?? 0);
    for (let at = 0; at < text.length;) {
      const length = codeUnits(text, at);
      const next = at + length;
      const nextFont =
        next < text.length ? fontAt(span, next, startFont.font, levels?.[offset + next] ?? 0) : null;
      const level = levels?.[offset + at] ?? 0;
      const breakAfter = breaks.get(offset + next);
      const ends =
        nextFont === null ||
        breakAfter !== undefined ||
        nextFont.font !== startFont.font ||
        nextFont.isSpace !== startFont.isSpace ||
        (levels?.[offset + next] ?? 0) !== level;
      if (ends) {
        const words = text.slice(start, next);
        atoms.push(this.#atom(span, words, startFont, level, breakAfter ?? 'no'));
        start = next;
        if (nextFont !== null) startFont = nextFont;
      }
      at = next;
    }
  }

  #atom<Mark>(
    { style, mark }: Span<Mark>,
    text: string,
    character: CharacterFont,
    level: number,
    breakAfter: 'no' | 'may' | 'must',
  ): Atom<Mark> {
    const font = this.font(character.font.face, character.font.weight);
    const size = style.size * typefaces[character.font.face].scale;
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
      isSpace: character.isSpace,
      breakAfter,
      mark,
    };
  }

  #printable<Mark>({ text, style }: Span<Mark>): string {
    if (/^[\x20-\x7e\n]*$/.test(text)) return text;
    return Array.from(text.normalize('NFC').replaceAll('\t', ' ').replaceAll(/\r\n?/g, '\n'))
      .map((character) => {
        const codePoint = character.codePointAt(0) ?? 32;
        if (codePoint === 10 || isIgnorable(codePoint)) return character;
        if (codePoint < 32 || (codePoint >= 0x7f && codePoint < 0xa0)) return '';
        const main = loadFont(style.face, style.weight);
        if (main.has(codePoint) || fallbackFont(codePoint, style) !== null) return character;
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

function codeUnits(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A paragraph in one span gets marks of direction; one that changes style inside keeps its words as they are. */
function marked<Mark>(spans: readonly Span<Mark>[]): readonly Span<Mark>[] {
  const [only, ...more] = spans;
  if (only === undefined || more.length > 0) return spans;
  return [{ ...only, text: withDirectionMarks(only.text) }];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

import type { LoadedFont, ShapedGlyph } from './font-library.ts';

/** A glyph of the font we embed: one shaped cluster and the text it stands for. */
export interface Cluster {
  /** Source glyphs with their offsets from the pen, in font units. */
  readonly parts: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  readonly advance: number;
  readonly text: string;
}

/** Text ready for a PDF show operator. */
export interface ShapedText {
  /** Operand of TJ: hexadecimal codes and adjustments, without brackets. */
  readonly show: string;
  /** In thousandths of the size. */
  readonly width: number;
}

/**
 * A font being gathered: each shaped cluster becomes one code, so that what is extracted is what was
 * written. (ToUnicode by glyph breaks Arabic, whose dots can be glyphs of their own.)
 */
export class ClusterFont {
  readonly font: LoadedFont;
  readonly #codes = new Map<string, number>();
  readonly #clusters: Cluster[] = [];
  readonly #shaped = new Map<string, ShapedText>();

  constructor(font: LoadedFont) {
    this.font = font;
  }

  /** Code n is `clusters[n - 1]`; code 0 is never used. */
  get clusters(): readonly Cluster[] {
    return this.#clusters;
  }

  /** Shapes text of one direction; equal text gives the same answer again. */
  shape(text: string, direction: 'ltr' | 'rtl', language: string): ShapedText {
    const key = `${direction}${language}|${text}`;
    const known = this.#shaped.get(key);
    if (known !== undefined) return known;
    const shaped = this.#show(clustersOf(this.font.shape(text, direction, language), text, direction));
    this.#shaped.set(key, shaped);
    return shaped;
  }

  /**
   * Pieces drawn side by side, left to right, as one code that stands for `words`: for scripts that readers of
   * PDF take for left to right and would give back turned round.
   */
  shapeAsOne(
    pieces: readonly { readonly text: string; readonly direction: 'ltr' | 'rtl' }[],
    words: string,
  ): ShapedText {
    let advance = 0;
    const parts = pieces.flatMap(({ text, direction }) =>
      this.font.shape(text, direction, '').map(({ glyph, x, y, advance: own }) => {
        const part = { glyph, x: advance + x, y };
        advance += own;
        return part;
      }),
    );
    return this.#show([{ parts, advance, text: words }]);
  }

  #show(clusters: readonly Cluster[]): ShapedText {
    const perThousand = 1000 / this.font.unitsPerEm;
    let show = '<';
    let width = 0;
    for (const cluster of clusters) {
      const code = this.#codeFor(cluster);
      const drawn = this.#clusters[code - 1]?.advance ?? 0;
      width += cluster.advance;
      show += code.toString(16).padStart(4, '0');
      const adjust = Math.round((drawn - cluster.advance) * perThousand);
      if (adjust !== 0) show += `> ${adjust} <`;
    }
    return { show: `${show}>`.replaceAll('<>', '').trim(), width: width * perThousand };
  }

  #codeFor(cluster: Cluster): number {
    const key = `${cluster.parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(';')}|${cluster.text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#clusters.push({ ...cluster, advance: this.#ownAdvance(cluster) });
    if (code > 65_000) throw new Error('A document uses more than 65,000 shapes of one font.');
    this.#codes.set(key, code);
    return code;
  }

  /** A glyph's advance before kerning: were it taken after, undoing it elsewhere would read as a space. */
  #ownAdvance({ parts, advance }: Cluster): number {
    const [only, ...more] = parts;
    return only === undefined || more.length > 0 || advance === 0 ? advance : this.font.advanceOf(only.glyph);
  }
}

/** Groups glyphs by cluster in visual order, each with its characters. */
function clustersOf(
  glyphs: readonly ShapedGlyph[],
  text: string,
  direction: 'ltr' | 'rtl',
): readonly Cluster[] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const found: Cluster[] = [];
  for (let at = 0; at < glyphs.length;) {
    const start = glyphs[at]?.cluster ?? 0;
    let pen = 0;
    const parts: { glyph: number; x: number; y: number }[] = [];
    for (; at < glyphs.length && glyphs[at]?.cluster === start; at += 1) {
      const glyph = glyphs[at];
      if (glyph === undefined) break;
      parts.push({ glyph: glyph.glyph, x: pen + glyph.x, y: glyph.y });
      pen += glyph.advance;
    }
    const words = text.slice(start, ends.get(start));
    found.push(
      ...(direction === 'rtl' ? rightToLeft(parts, pen, words) : [{ parts, advance: pen, text: words }]),
    );
  }
  return withInvisibleMarks(found);
}

/**
 * Joiners and other marks nobody sees go with the cluster drawn after them: some readers of PDF drop a
 * code that stands for nothing else.
 */
function withInvisibleMarks(clusters: readonly Cluster[]): readonly Cluster[] {
  if (!clusters.some(({ text }) => isInvisible(text))) return clusters;
  const merged: Cluster[] = [];
  let waiting = '';
  for (const [index, cluster] of clusters.entries()) {
    if (isInvisible(cluster.text) && cluster.advance === 0 && index + 1 < clusters.length)
      waiting += cluster.text;
    else {
      merged.push(waiting === '' ? cluster : { ...cluster, text: waiting + cluster.text });
      waiting = '';
    }
  }
  return merged;
}

/** Controls of shaping and breaking that draw nothing. */
const invisible = new Set(['\u00ad', '\u200c', '\u200d', '\u2060']);

function isInvisible(text: string): boolean {
  return Array.from(text).every((character) => invisible.has(character));
}

/**
 * Readers of PDF turn the order of right-to-left characters round, each character of a code by itself: a
 * cluster's characters are given last first, and come out as they were written.
 */
function rightToLeft(parts: Cluster['parts'], advance: number, text: string): readonly Cluster[] {
  return [{ parts, advance, text: Array.from(text).toReversed().join('') }];
}

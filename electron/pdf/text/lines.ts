import { visibleText, type Atom, type SetText } from './typesetter.ts';
import { typefaces } from './typefaces.ts';

/** One line of text, its atoms in the order they are drawn, left to right. */
export interface Line<Mark> {
  readonly atoms: readonly Atom<Mark>[];
  /** Without trailing spaces, in points. */
  readonly width: number;
  /** Height above and depth below the baseline, in points. */
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Breaks text into lines no wider than `width` points, first fit. A word wider than a line is cut where it
 * must be; nothing is lost.
 */
export function breakLines<Mark>({ atoms }: SetText<Mark>, width: number): readonly Line<Mark>[] {
  const lines: Line<Mark>[] = [];
  let start = 0;
  let used = 0;
  let lastBreak = -1;
  let widthAtBreak = 0;
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    if (!atom.isSpace && used + atom.width > width + 0.01 && at > start) {
      const end = lastBreak >= start ? lastBreak + 1 : at;
      lines.push(lineOf(atoms.slice(start, end)));
      used -= lastBreak >= start ? widthAtBreak : used;
      start = end;
      lastBreak = -1;
    }
    used += atom.width;
    if (atom.breakAfter !== 'no') {
      lastBreak = at;
      widthAtBreak = used;
    }
    if (atom.breakAfter === 'must') {
      lines.push(lineOf(atoms.slice(start, at + 1)));
      start = at + 1;
      used = 0;
      lastBreak = -1;
    }
  }
  if (start < atoms.length || lines.length === 0) lines.push(lineOf(atoms.slice(start)));
  return lines;
}

function lineOf<Mark>(atoms: readonly Atom<Mark>[]): Line<Mark> {
  let end = atoms.length;
  while (end > 0 && atoms[end - 1]?.isSpace === true) end -= 1;
  const kept = atoms.slice(0, end);
  const last = atoms[end - 1];
  let width = 0;
  let ascent = 0;
  let descent = 0;
  for (const atom of kept.length === 0 ? atoms.slice(0, 1) : kept) {
    const [up, down] = typefaces[atom.font.font.face].ascentAndDescent;
    if (last !== undefined) width += atom.width;
    ascent = Math.max(ascent, (up * atom.size) / 1000);
    descent = Math.max(descent, (down * atom.size) / 1000);
  }
  return { atoms: inOnePiece(inVisualOrder(kept), kept), width, ascent, descent };
}

/** Rule L2 of UAX 9: from the highest level down, every run at or above it is turned round. */
function inVisualOrder<Mark>(atoms: readonly Atom<Mark>[]): readonly Atom<Mark>[] {
  let highest = 0;
  for (const atom of atoms) highest = Math.max(highest, atom.level);
  if (highest === 0) return atoms;
  const order = [...atoms];
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  return order;
}

/**
 * Adlam and Hanifi Rohingya come out of poppler, PDFium and pdf.js letter by letter in the order they are
 * drawn, and so turned round: each stretch of a line becomes one code that stands for its words as they are
 * read.
 */
function inOnePiece<Mark>(drawn: readonly Atom<Mark>[], read: readonly Atom<Mark>[]): readonly Atom<Mark>[] {
  if (!drawn.some(isReversed)) return drawn;
  const pieces: Atom<Mark>[][] = [];
  // A mark of another font, such as an Arabic comma, stands before its word; the others keep away from it.
  let isByForeign = false;
  for (const atom of drawn) {
    const piece = pieces.at(-1);
    const isApart = isByForeign && atom.isSpace;
    if (piece !== undefined && !isApart && mayJoin(piece, atom)) piece.push(atom);
    else {
      isByForeign = piece !== undefined && !isReversed(piece[0] ?? atom) && piece[0]?.isSpace === false;
      pieces.push([atom]);
    }
  }
  return pieces.flatMap((atoms) => withSpacesApart(atoms).map((piece) => asOne(piece, read)));
}

/** A space between two pieces is drawn by itself: within one it would be found at the other end of its words. */
function withSpacesApart<Mark>(atoms: readonly Atom<Mark>[]): readonly (readonly Atom<Mark>[])[] {
  const hasWords = ({ isSpace, text }: Atom<Mark>) => !isSpace && /[^\u200e\u200f]/.test(text);
  const from = atoms.findIndex(hasWords);
  const to = atoms.findLastIndex(hasWords) + 1;
  const alone = (each: Atom<Mark>) => [each];
  if (from === -1) return atoms.map(alone);
  return [...atoms.slice(0, from).map(alone), atoms.slice(from, to), ...atoms.slice(to).map(alone)];
}

/** Poppler reads at most 255 hexadecimal digits of what a code stands for; a glyph's numbers have sixteen bits. */
const most = { codeUnits: 60, thousandths: 30_000 };

function mayJoin<Mark>(piece: readonly Atom<Mark>[], atom: Atom<Mark>): boolean {
  const [first] = piece;
  if (first === undefined || !isReversed(first) || !isReversed(atom)) return false;
  if (first.font !== atom.font || first.size !== atom.size) return false;
  if (first.ink !== atom.ink || first.mark !== atom.mark) return false;
  return fitsOneCode([...piece, atom]);
}

function fitsOneCode<Mark>(atoms: readonly Atom<Mark>[]): boolean {
  const length = atoms.reduce((sum, { text }) => sum + text.length, 0);
  const width = atoms.reduce((sum, atom) => sum + (atom.width * 1000) / atom.size, 0);
  return length <= most.codeUnits && width <= most.thousandths;
}

function isReversed<Mark>({ font, level }: Atom<Mark>): boolean {
  return level > 0 && typefaces[font.font.face].isReversed === true;
}

function asOne<Mark>(atoms: readonly Atom<Mark>[], read: readonly Atom<Mark>[]): Atom<Mark> {
  const [first, ...others] = atoms;
  if (first === undefined) throw new Error('A stretch of a line without words was drawn.');
  if (!isReversed(first) || !fitsOneCode(atoms)) return first;
  const text = read
    .filter((atom) => atoms.includes(atom))
    .map((atom) => atom.text)
    .join('');
  const pieces = atoms.map((atom) => ({
    text: visibleText(atom.text),
    direction: atom.level % 2 === 1 ? ('rtl' as const) : ('ltr' as const),
  }));
  const width = others.reduce((sum, atom) => sum + atom.width, first.width);
  return { ...first, text, width, shaped: first.font.shapeAsOne(pieces, visibleText(text)) };
}

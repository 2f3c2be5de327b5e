import type { PageBox } from './page-box.ts';

/** A run of a page's text and where it stands, in the page's own units. */
export interface TextPiece {
  readonly text: string;
  readonly box: PageBox;
  /** The text runs down or up rather than across. */
  readonly upright: boolean;
  /** The line ends behind it. */
  readonly ends: boolean;
}

/** Where words stand on a page: each find as the boxes of the runs it crosses. Case, width and blanks do not matter. */
export function findWords(pieces: readonly TextPiece[], query: string): readonly (readonly PageBox[])[] {
  const wanted = folded(Array.from(query.trim()).map((character) => ({ character, piece: 0, at: 0 })))
    .map(({ character }) => character)
    .join('');
  if (wanted === '') return [];
  const places = folded(
    pieces.flatMap(({ text, ends }, piece) => [
      ...Array.from(text).map((character, at) => ({ character, piece, at })),
      ...(ends ? [{ character: ' ', piece, at: Array.from(text).length }] : []),
    ]),
  );
  const whole = places.map(({ character }) => character).join('');
  const found: (readonly PageBox[])[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length))
    found.push(boxesOf(pieces, places.slice(at, at + wanted.length)));
  return found;
}

interface Place {
  readonly character: string;
  readonly piece: number;
  /** Which character of the piece. */
  readonly at: number;
}

/** Each sign in its plain small form, one place for each; several blanks are one. */
function folded(places: readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const plain = place.character.normalize('NFKC').toLowerCase();
    for (const unit of plain.split('')) {
      const character = /\s/.test(unit) ? ' ' : unit;
      if (character === ' ' && found.at(-1)?.character === ' ') continue;
      found.push({ ...place, character });
    }
  }
  return found;
}

function boxesOf(pieces: readonly TextPiece[], places: readonly Place[]): readonly PageBox[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { piece, at } of places) {
    const span = spans.get(piece);
    spans.set(piece, { from: Math.min(span?.from ?? at, at), to: Math.max(span?.to ?? at, at) });
  }
  return [...spans].flatMap(([index, { from, to }]) => {
    const piece = pieces[index];
    return piece === undefined ? [] : [partOf(piece, from, to + 1)];
  });
}

/** The part of a run's box that some of its characters take, as if all were equally wide. */
function partOf({ text, box, upright }: TextPiece, from: number, to: number): PageBox {
  const length = Math.max(1, Array.from(text).length);
  const [start, share] = [from / length, (Math.min(to, length) - from) / length];
  return upright
    ? { ...box, y: box.y + box.height * start, height: box.height * share }
    : { ...box, x: box.x + box.width * start, width: box.width * share };
}

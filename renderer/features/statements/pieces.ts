import { citationPattern } from '../../../shared/domain/statement.ts';
import type { Mention } from '../../../shared/mentions/mention.ts';

/** A stretch of a paragraph's text: plain words, a date Folio read, or a citation of a record. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | { readonly kind: 'date'; readonly start: number; readonly text: string; readonly mention: Mention }
  | {
      readonly kind: 'citation';
      readonly start: number;
      readonly text: string;
      readonly to: string;
      readonly page: number | null;
    };

/** Cuts a text at its dates and citations; joined again, the pieces are the text. */
export function piecesOf(text: string, mentions: readonly Mention[]): readonly Piece[] {
  const marked = [...citationsIn(text), ...mentions.map((mention) => datePiece(text, mention))].toSorted(
    (a, b) => a.start - b.start,
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of marked) {
    if (piece.start < at) continue;
    if (piece.start > at) pieces.push({ kind: 'text', start: at, text: text.slice(at, piece.start) });
    pieces.push(piece);
    at = piece.start + piece.text.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', start: at, text: text.slice(at) });
  return pieces;
}

function citationsIn(text: string): readonly Piece[] {
  return [...text.matchAll(citationPattern)].map((found): Piece => {
    const page = found[2] === undefined ? null : Number(found[2]);
    return { kind: 'citation', start: found.index, text: found[0], to: found[1] ?? '', page };
  });
}

function datePiece(text: string, mention: Mention): Piece {
  return { kind: 'date', start: mention.start, text: text.slice(mention.start, mention.end), mention };
}

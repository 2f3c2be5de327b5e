import type { Atom, SetText } from './typesetter.ts';
import { typefaces } from './typefaces.ts';

/** One line of text, its atoms in the order they are drawn, left to right. */
export interface Line<Mark> {
  readonly atoms: readonly Atom<Mark>[];
  /** Without trailing spaces, in points. */
  readonly width: number;
  /** Room needed above and below the baseline, in points. */
  readonly above: number;
  readonly below: number;
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
  let above = 0;
  let below = 0;
  for (const atom of kept.length === 0 ? atoms.slice(0, 1) : kept) {
    const [up, down] = typefaces[atom.font.font.face].room;
    if (last !== undefined) width += atom.width;
    above = Math.max(above, (up * atom.size) / 1000);
    below = Math.max(below, (down * atom.size) / 1000);
  }
  return { atoms: inVisualOrder(kept), width, above, below };
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

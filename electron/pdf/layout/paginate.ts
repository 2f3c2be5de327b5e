import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Drawn, Slice } from './slice.ts';

/** A filled page: what is drawn, placed from the upper left of the column, y downwards. */
export interface LaidPage {
  readonly drawn: readonly Placed[];
  readonly anchors: readonly { readonly anchor: Anchor; readonly y: number }[];
}

/** Something drawn, and how far down its page. */
export interface Placed {
  readonly drawn: Drawn;
  readonly top: number;
  /** Drawn again, such as a table's head: no part of the text. */
  readonly isRepeated: boolean;
}

interface Building {
  drawn: Placed[];
  anchors: { anchor: Anchor; y: number }[];
  y: number;
  /** Space the last slice asks for below it. */
  after: number;
  notes: Slice[];
  notesHeight: number;
}

const noteGap = 12;

/**
 * Fills pages of a height in points. Slices that are kept together move to the next page together where one
 * page can hold them; each page but the first of a table begins with the table's head.
 */
export function paginate(slices: readonly Slice[], height: number): readonly LaidPage[] {
  const pages: LaidPage[] = [];
  let page = emptyPage();
  const turn = () => {
    pages.push(finished(page, height));
    page = emptyPage();
  };
  for (const chain of chainsOf(slices)) {
    if (page.drawn.length > 0 && !fits(page, chain, height) && heightOf(chain) <= height) turn();
    for (const slice of chain) {
      if (page.drawn.length > 0 && !fits(page, [slice], height)) turn();
      if (page.drawn.length === 0) for (const head of slice.head) place(page, head, true);
      place(page, slice, false);
    }
  }
  if (page.drawn.length > 0 || page.anchors.length > 0 || pages.length === 0) turn();
  return pages;
}

/** Runs of slices held together by `keep`. */
function chainsOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const chains: Slice[][] = [];
  let open = false;
  for (const slice of slices) {
    if (open) chains.at(-1)?.push(slice);
    else chains.push([slice]);
    open = slice.keep;
  }
  return chains;
}

function fits(page: Building, slices: readonly Slice[], height: number): boolean {
  let y = page.y;
  let after = page.after;
  let notes = page.notesHeight;
  for (const slice of slices) {
    y += Math.max(slice.before, after) + slice.height;
    after = slice.after;
    notes += notesHeightOf(slice, notes);
  }
  return y + notes <= height + 0.01;
}

function heightOf(slices: readonly Slice[]): number {
  const head = (slices[0]?.head ?? []).reduce((sum, slice) => sum + slice.height, 0);
  let y = head;
  let after = 0;
  let notes = 0;
  for (const [index, slice] of slices.entries()) {
    y += (index === 0 ? 0 : Math.max(slice.before, after)) + slice.height;
    after = slice.after;
    notes += notesHeightOf(slice, notes);
  }
  return y + notes;
}

function notesHeightOf(slice: Slice, already: number): number {
  if (slice.notes.length === 0) return 0;
  const own = slice.notes.reduce((sum, note) => sum + note.height + note.after, 0);
  return own + (already === 0 ? noteGap : 0);
}

function place(page: Building, slice: Slice, isRepeated: boolean): void {
  const isTop = page.drawn.length === 0;
  page.y += isTop ? 0 : Math.max(slice.before, page.after);
  for (const drawn of slice.drawn) page.drawn.push({ drawn, top: page.y, isRepeated });
  if (!isRepeated) for (const anchor of slice.anchors) page.anchors.push({ anchor, y: page.y });
  page.y += slice.height;
  page.after = slice.after;
  page.notesHeight += notesHeightOf(slice, page.notesHeight);
  page.notes.push(...slice.notes);
}

function finished(page: Building, height: number): LaidPage {
  let y = height - page.notesHeight;
  const drawn = [...page.drawn];
  if (page.notes.length > 0) {
    drawn.push({
      drawn: { draw: 'rule', x: 0, y: 0, width: 120, thickness: 0.5, ink: 'pale' },
      top: y + noteGap / 2 - 2,
      isRepeated: true,
    });
    y += noteGap;
  }
  for (const note of page.notes) {
    for (const each of note.drawn) drawn.push({ drawn: each, top: y, isRepeated: false });
    y += note.height + note.after;
  }
  return { drawn, anchors: page.anchors };
}

function emptyPage(): Building {
  return { drawn: [], anchors: [], y: 0, after: 0, notes: [], notesHeight: 0 };
}

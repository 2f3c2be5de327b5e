import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Drawn, VerticalBox } from './vertical-box.ts';

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
  /** Space the last box asks for below it. */
  after: number;
  notes: VerticalBox[];
  notesHeight: number;
}

const noteGap = 12;

/**
 * Fills pages of a height in points. Boxes that are kept together move to the next page together where one
 * page can hold them; each page but the first of a table begins with the table's head.
 */
export function paginate(boxes: readonly VerticalBox[], height: number): readonly LaidPage[] {
  const pages: LaidPage[] = [];
  let page = emptyPage();
  const nextPage = () => {
    pages.push(finished(page, height));
    page = emptyPage();
  };
  for (const chain of chainsOf(boxes)) {
    if (page.drawn.length > 0 && !fits(page, chain, height) && heightOf(chain) <= height) nextPage();
    for (const box of chain) {
      if (page.drawn.length > 0 && !fits(page, [box], height)) nextPage();
      if (page.drawn.length === 0) for (const head of box.repeatedHead) place(page, head, true);
      place(page, box, false);
    }
  }
  if (page.drawn.length > 0 || page.anchors.length > 0 || pages.length === 0) nextPage();
  return pages;
}

/** Runs of boxes held together by `keepWithNext`. */
function chainsOf(boxes: readonly VerticalBox[]): readonly (readonly VerticalBox[])[] {
  const chains: VerticalBox[][] = [];
  let open = false;
  for (const box of boxes) {
    if (open) chains.at(-1)?.push(box);
    else chains.push([box]);
    open = box.keepWithNext;
  }
  return chains;
}

function fits(page: Building, boxes: readonly VerticalBox[], height: number): boolean {
  let y = page.y;
  let after = page.after;
  let notes = page.notesHeight;
  for (const box of boxes) {
    y += Math.max(box.before, after) + box.height;
    after = box.after;
    notes += notesHeightOf(box, notes);
  }
  return y + notes <= height + 0.01;
}

function heightOf(boxes: readonly VerticalBox[]): number {
  const head = (boxes[0]?.repeatedHead ?? []).reduce((sum, box) => sum + box.height, 0);
  let y = head;
  let after = 0;
  let notes = 0;
  for (const [index, box] of boxes.entries()) {
    y += (index === 0 ? 0 : Math.max(box.before, after)) + box.height;
    after = box.after;
    notes += notesHeightOf(box, notes);
  }
  return y + notes;
}

function notesHeightOf(box: VerticalBox, already: number): number {
  if (box.footnotes.length === 0) return 0;
  const own = box.footnotes.reduce((sum, note) => sum + note.height + note.after, 0);
  return own + (already === 0 ? noteGap : 0);
}

function place(page: Building, box: VerticalBox, isRepeated: boolean): void {
  const isTop = page.drawn.length === 0;
  page.y += isTop ? 0 : Math.max(box.before, page.after);
  for (const drawn of box.drawn) page.drawn.push({ drawn, top: page.y, isRepeated });
  if (!isRepeated) for (const anchor of box.anchors) page.anchors.push({ anchor, y: page.y });
  page.y += box.height;
  page.after = box.after;
  page.notesHeight += notesHeightOf(box, page.notesHeight);
  page.notes.push(...box.footnotes);
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

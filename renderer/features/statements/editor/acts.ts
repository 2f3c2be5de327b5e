import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph } from '../../../../shared/domain/statement.ts';
import { blankPattern } from '../../../../shared/dossier/templates/blank.ts';
import { inlinesOf, keptOf, pageOf, positionAt, textOf, type Kept } from './page.ts';

/** A paragraph of the page, with the heading above it if it has one. */
export interface Place {
  /** 1-based, as printed. */
  readonly number: number;
  readonly paragraph: Node;
  readonly at: number;
  readonly heading: Node | null;
  /** Where heading and paragraph together begin and end. */
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a page in order. */
export function placesOf(doc: Node): readonly Place[] {
  const places: Place[] = [];
  let heading: Node | null = null;
  let from = 0;
  let at = 0;
  for (const node of doc.children) {
    if (node.type.name === 'heading') heading = node;
    else {
      places.push({ number: places.length + 1, paragraph: node, at, heading, from, to: at + node.nodeSize });
      heading = null;
      from = at + node.nodeSize;
    }
    at += node.nodeSize;
  }
  return places;
}

/** The paragraph the caret stands in, or whose heading it stands in. */
export function placeAt(state: EditorState): Place | null {
  const { head } = state.selection;
  return placesOf(state.doc).find(({ from, to }) => head >= from && head < to) ?? null;
}

/** Enter: a new paragraph; from a heading, on into the words below it. */
export const beginParagraph: Command = (state, dispatch) => {
  const { tr } = state;
  if (!state.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.parent.type.name === 'heading') {
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.after()), 1)).scrollIntoView());
    return true;
  }
  if ($from.parent.type.name !== 'paragraph') return false;
  dispatch?.(split(tr).scrollIntoView());
  return true;
};

/** The part with words stays the paragraph it was; claims go with the words they quote. */
function split(tr: Transaction): Transaction {
  const { $from } = tr.selection;
  const { parent, parentOffset } = $from;
  const before = $from.before();
  const kept = keptOf(parent);
  tr.split($from.pos, 1, [{ type: parent.type, attrs: { id: null, kept: null } }]);
  const second = before + parentOffset + 2;
  const after = tr.doc.nodeAt(second);
  if (after === null) return tr;
  if (parentOffset === 0 && parent.content.size > 0) {
    setBoth(tr, before, null, null);
    return setBoth(tr, second, parent.attrs['id'], parent.attrs['kept']);
  }
  const [stay, go] = claimsOfHalves(kept, textOf(parent.cut(0, parentOffset)), textOf(after));
  if (go.length === 0) return tr;
  tr.setNodeAttribute(before, 'kept', { ...kept, claims: stay });
  return tr.setNodeAttribute(second, 'kept', { refs: [], claims: go, readBack: null });
}

function setBoth(tr: Transaction, at: number, id: unknown, kept: unknown): Transaction {
  return tr.setNodeAttribute(at, 'id', id).setNodeAttribute(at, 'kept', kept);
}

function claimsOfHalves(
  { claims }: Kept,
  first: string,
  second: string,
): readonly [Kept['claims'], Kept['claims']] {
  const goes = ({ quote }: Kept['claims'][number]) =>
    quote !== '' && second.includes(quote) && !first.includes(quote);
  return [claims.filter((claim) => !goes(claim)), claims.filter(goes)];
}

/** Backspace at the start of a block: never pulls a heading into the words above it. */
export const backOver: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const { parent } = $from;
  const before = $from.nodeBefore ?? state.doc.resolve($from.before()).nodeBefore;
  if (parent.type.name === 'heading') {
    if (parent.content.size === 0)
      dispatch?.(state.tr.delete($from.before(), $from.after()).scrollIntoView());
    return true;
  }
  if (before?.type.name !== 'heading') return false;
  const { tr } = state;
  if (before.content.size === 0) tr.delete($from.before() - before.nodeSize, $from.before());
  else tr.setSelection(TextSelection.create(state.doc, $from.before() - 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete at the end of a block: a heading never swallows the words below it, nor is it swallowed. */
export const deleteOver: Command = (state) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset < $from.parent.content.size) return false;
  const next = state.doc.resolve($from.after()).nodeAfter;
  return $from.parent.type.name === 'heading' || next?.type.name === 'heading';
};

/** A new line within the paragraph. */
export const breakLine: Command = (state, dispatch) => {
  const { lineBreak } = state.schema.nodes;
  if (lineBreak === undefined || state.selection.$from.parent.type.name !== 'paragraph') return true;
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create(), false).scrollIntoView());
  return true;
};

/** Moves the caret's paragraph, with its heading, one place up or down. */
export function moveBy(by: -1 | 1): Command {
  return (state, dispatch) => {
    const places = placesOf(state.doc);
    const here = placeAt(state);
    const other = here === null ? undefined : places[here.number - 1 + by];
    if (here === null || other === undefined) return false;
    const moved = state.doc.slice(here.from, here.to).content;
    const tr = state.tr.delete(here.from, here.to);
    const target = by < 0 ? other.from : tr.mapping.map(other.to);
    tr.insert(target, moved);
    const inside = state.selection.head - here.from;
    tr.setSelection(TextSelection.near(tr.doc.resolve(target + inside)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Puts an empty heading above the caret's paragraph, or goes to the one it has. */
export const addHeading: Command = (state, dispatch) => {
  const here = placeAt(state);
  const { heading } = state.schema.nodes;
  if (here === null || heading === undefined) return false;
  const tr = here.heading === null ? state.tr.insert(here.from, heading.create()) : state.tr;
  const end = here.from + 1 + (here.heading?.content.size ?? 0);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  return true;
};

/** Removes the caret's paragraph and its heading; the last one leaves an empty line. */
export const removeParagraph: Command = (state, dispatch) => {
  const here = placeAt(state);
  const { paragraph } = state.schema.nodes;
  if (here === null || paragraph === undefined) return false;
  const isLast = placesOf(state.doc).length === 1;
  const tr = isLast
    ? state.tr.replaceWith(here.from, here.to, paragraph.create())
    : state.tr.delete(here.from, here.to);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(here.from, tr.doc.content.size)), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Puts a citation where the caret stands, or over `range`, apart from the word before; ties an incident's paragraph to it. */
export function cite(
  to: Id,
  page: number | null,
  range?: { readonly from: number; readonly to: number },
  tie = false,
): Command {
  return (state, dispatch) => {
    const { reference } = state.schema.nodes;
    const at = range ?? state.selection;
    const $from = state.doc.resolve(at.from);
    if (reference === undefined || $from.parent.type.name !== 'paragraph') return false;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    const inlines = [
      ...(gap === '' ? [] : [state.schema.text(gap)]),
      reference.create({ token: tokenOf(to, page) }),
    ];
    const tr = state.tr.replaceWith(at.from, at.to, inlines);
    const end = at.from + gap.length + 1;
    tr.setSelection(TextSelection.create(tr.doc, end));
    if (tie) tieAt(tr, end, to);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The record's text for a citation. */
export function tokenOf(to: Id, page: number | null): string {
  return page === null ? `[@${to}]` : `[@${to}, p. ${page}]`;
}

function tieAt(tr: Transaction, position: number, to: Id): void {
  const $at = tr.doc.resolve(position);
  const kept = keptOf($at.parent);
  if (kept.refs.some((ref) => ref.to === to)) return;
  const refs = [...kept.refs, { to, page: null }];
  tr.setNodeAttribute($at.before(), 'kept', { ...kept, refs });
}

/** Changes what a paragraph keeps besides its words. */
export function keepFor(id: Id, fields: Partial<Kept>): Command {
  return (state, dispatch) => {
    const place = placesOf(state.doc).find(({ paragraph }) => paragraph.attrs['id'] === id);
    if (place === undefined) return false;
    dispatch?.(state.tr.setNodeAttribute(place.at, 'kept', { ...keptOf(place.paragraph), ...fields }));
    return true;
  };
}

/** Puts paragraphs after all that is written, or in place of one empty line; the caret goes to the first of them. */
export function append(paragraphs: readonly Paragraph[]): Command {
  return (state, dispatch) => {
    const page = state.schema.nodeFromJSON(pageOf(paragraphs));
    const isBlank = state.doc.childCount === 1 && state.doc.content.size === 2;
    const at = isBlank ? 0 : state.doc.content.size;
    const tr = state.tr.replaceWith(at, state.doc.content.size, page.content);
    tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Plain text put in where the caret stands: paragraphs where there is an empty line between, else line by line. */
export function putText(text: string): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    if (tr.selection.$from.parent.type.name === 'heading') tr.insertText(text.replace(/\s+/g, ' '));
    else tr.replaceSelection(sliceOf(state, text));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function sliceOf({ schema }: EditorState, text: string): Slice {
  const parts = text.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/).filter((part) => part.trim() !== '');
  const blocks = parts.length > 1 ? parts : text.split(/\r\n?|\n/).filter((part) => part.trim() !== '');
  const nodes = blocks.map((block) =>
    schema.nodeFromJSON({ type: 'paragraph', content: inlinesOf(block.replaceAll(/\r\n?/g, '\n')) }),
  );
  return new Slice(Fragment.from(nodes), 1, 1);
}

/** Where the blanks of a page lie, in order. */
export function blanksIn(doc: Node): readonly { readonly from: number; readonly to: number }[] {
  return placesOf(doc).flatMap(({ paragraph, at }) =>
    [...textOf(paragraph).matchAll(blankPattern)].map((blank) => ({
      from: at + 1 + positionAt(paragraph, blank.index),
      to: at + 1 + positionAt(paragraph, blank.index + blank[0].length),
    })),
  );
}

/** Chooses the next blank after the caret, or the first: what is typed takes its place. */
export const nextBlank: Command = (state, dispatch) => {
  const blanks = blanksIn(state.doc);
  const next = blanks.find(({ from }) => from >= state.selection.to) ?? blanks[0];
  if (next === undefined) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
  return true;
};

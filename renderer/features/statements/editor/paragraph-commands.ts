import { Selection, TextSelection, type Command } from '@tiptap/pm/state';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph } from '../../../../shared/domain/statement.ts';
import { nextBlank } from './blanks.ts';
import { numberedParagraphs, paragraphAtCaret } from './numbered-paragraphs.ts';
import { keptOf, pageOf, type Kept } from './page.ts';

/** Moves the caret's paragraph, with its heading, one place up or down. */
export function moveBy(by: -1 | 1): Command {
  return (state, dispatch) => {
    const all = numberedParagraphs(state.doc);
    const here = paragraphAtCaret(state);
    const other = here === null ? undefined : all[here.number - 1 + by];
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
  const here = paragraphAtCaret(state);
  const { heading } = state.schema.nodes;
  if (here === null || heading === undefined) return false;
  const tr = here.heading === null ? state.tr.insert(here.from, heading.create()) : state.tr;
  const end = here.from + 1 + (here.heading?.content.size ?? 0);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  return true;
};

/** Removes the caret's paragraph and its heading; the last one leaves an empty line. */
export const removeParagraph: Command = (state, dispatch) => {
  const here = paragraphAtCaret(state);
  const { paragraph } = state.schema.nodes;
  if (here === null || paragraph === undefined) return false;
  const isLast = numberedParagraphs(state.doc).length === 1;
  const tr = isLast
    ? state.tr.replaceWith(here.from, here.to, paragraph.create())
    : state.tr.delete(here.from, here.to);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(here.from, tr.doc.content.size)), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Changes what a paragraph keeps besides its words. */
export function keepFor(id: Id, fields: Partial<Kept>): Command {
  return (state, dispatch) => {
    const found = numberedParagraphs(state.doc).find(({ paragraph }) => paragraph.attrs['id'] === id);
    if (found === undefined) return false;
    dispatch?.(state.tr.setNodeAttribute(found.at, 'kept', { ...keptOf(found.paragraph), ...fields }));
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

/** Appends paragraphs to begin from; the caret goes to their first blank. */
export function beginFrom(paragraphs: readonly Paragraph[]): Command {
  return (state, dispatch, view) => {
    append(paragraphs)(state, dispatch);
    return view === undefined || nextBlank(view.state, dispatch);
  };
}

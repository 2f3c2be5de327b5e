import { Fragment, Slice } from '@tiptap/pm/model';
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { inlinesOf, keptOf, textOf, type Kept } from './page.ts';

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

import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Command } from '@tiptap/pm/state';
import { blankPattern } from '../../../../shared/dossier/templates/blank.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { positionAt, textOf } from './page.ts';

/** Where the blanks of a page lie, in order. */
export function blanksIn(doc: Node): readonly { readonly from: number; readonly to: number }[] {
  return numberedParagraphs(doc).flatMap(({ paragraph, at }) =>
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

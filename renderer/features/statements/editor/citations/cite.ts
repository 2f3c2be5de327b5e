import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import type { Id } from '../../../../../shared/domain/id.ts';
import { keptOf } from '../page.ts';

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

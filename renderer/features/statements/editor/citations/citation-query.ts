import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';

/** An "@" typed to cite something, and what is typed after it. */
export interface CitationQuery {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** Acts on a key pressed in the page while the list is open; true: it has been acted on. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

const queryPattern = /(?:^|[\s(\u201c"'\ufffc])@([^@\ufffc\n]{0,40})$/u;

/** Whether the caret stands behind an "@" that asks for something to cite. */
export function citationQueryAt({ selection }: EditorState): CitationQuery | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = queryPattern.exec(before)?.[1];
  if (query === undefined || query.split(' ').length > 4) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query };
}

/** Hands keys to the open list of what can be cited before the page acts on them. */
export const citationListKeys = Extension.create<{ handleKey: KeyHandler }>({
  name: 'citationListKeys',
  priority: 2000,
  addOptions: () => ({ handleKey: () => false }),
  addProseMirrorPlugins() {
    const { handleKey } = this.options;
    return [new Plugin({ props: { handleKeyDown: (_view, event) => handleKey(event) } })];
  },
});

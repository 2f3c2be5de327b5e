import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';

/** An "@" typed to cite something, and what is typed after it. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

const asking = /(?:^|[\s(\u201c"'\ufffc])@([^@\ufffc\n]{0,40})$/u;

/** Whether the caret stands behind an "@" that asks for something to cite. */
export function askedIn({ selection }: EditorState): Asked | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = asking.exec(before)?.[1];
  if (query === undefined || query.split(' ').length > 4) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query };
}

/** Hands keys to the open list of what can be cited before the page acts on them. */
export const askingKeys = Extension.create<{ press: (event: KeyboardEvent) => boolean }>({
  name: 'askingKeys',
  priority: 2000,
  addOptions: () => ({ press: () => false }),
  addProseMirrorPlugins() {
    const { press } = this.options;
    return [new Plugin({ props: { handleKeyDown: (_view, event) => press(event) } })];
  },
});

import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { Plugin, type Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { nextBlank } from './blanks.ts';
import { moveBy } from './paragraph-commands.ts';
import { backOver, beginParagraph, breakLine, deleteOver, putText } from './typing-commands.ts';
import { wordsOfSlice } from './words-of-slice.ts';

/**
 * Enter begins a new paragraph, Shift+Enter a new line, Alt with an arrow moves one, Ctrl/Cmd+Z takes back,
 * F8 goes to the next blank.
 * Tab is left alone: it leaves the page.
 */
export const statementKeys = Extension.create<{ labelOf: (token: string) => string }>({
  name: 'statementKeys',
  priority: 1000,
  addOptions: () => ({ labelOf: (token) => token }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    return {
      Enter: run(beginParagraph),
      'Shift-Enter': run(breakLine),
      'Mod-Enter': run(breakLine),
      Backspace: run(backOver),
      Delete: run(deleteOver),
      'Alt-ArrowUp': run(moveBy(-1)),
      'Alt-ArrowDown': run(moveBy(1)),
      F8: run(nextBlank),
      'Mod-z': run(undo),
      'Shift-Mod-z': run(redo),
      'Mod-y': run(redo),
    };
  },
  addProseMirrorPlugins() {
    const { labelOf } = this.options;
    return [
      history(),
      new Plugin({
        props: {
          handlePaste: (view, event) => putPlain(view, event.clipboardData),
          handleDrop: (view, event, _slice, moved) => !moved && putPlain(view, event.dataTransfer),
          clipboardTextSerializer: (slice) => wordsOfSlice(slice, labelOf),
        },
      }),
    ];
  },
});

/** What comes from elsewhere comes as plain text; what was copied from a statement stays what it was. */
function putPlain(view: EditorView, data: DataTransfer | null): boolean {
  if (data === null) return false;
  if (data.files.length > 0 && data.getData('text/plain') === '') return true;
  if (data.getData('text/html').includes('data-pm-slice')) return false;
  const text = data.getData('text/plain');
  return text !== '' && putText(text)(view.state, view.dispatch);
}

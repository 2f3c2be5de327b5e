import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Does an act on the page; the caret takes the keyboard again unless the act was elsewhere. */
export function runOn(editor: Editor, command: Command, focus = true): boolean {
  const ran = command(editor.state, editor.view.dispatch, editor.view);
  if (focus) editor.view.focus();
  return ran;
}

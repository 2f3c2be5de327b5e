import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Runs a command on the page; the caret takes the keyboard again unless the command came from elsewhere. */
export function runCommand(editor: Editor, command: Command, focus = true): boolean {
  const ran = command(editor.state, editor.view.dispatch, editor.view);
  if (focus) editor.view.focus();
  return ran;
}

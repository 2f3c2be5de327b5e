import { useEffect, useRef } from 'react';

/** What the keys of the whole window do. */
export interface KeyActions {
  readonly lock: () => void;
  readonly hide: () => void;
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** The browser's own command would leave the page. */
  readonly stay: () => void;
  readonly add: () => void;
  readonly print: () => void;
}

/**
 * Which action a key press asks for. Control and Command are one; in a text field, undo is the
 * field's own.
 */
export function actionOf(event: {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly inText: boolean;
  readonly isMac: boolean;
  /** Over a dialog: what undo would change lies hidden under it. */
  readonly inDialog: boolean;
}): keyof KeyActions | null {
  const moved = moveOf(event);
  if (moved !== null) return moved;
  if (event.altKey || (!event.ctrlKey && !event.metaKey)) return null;
  const key = letterOf(event);
  if (leaving.has(key)) return 'stay';
  if (key === 'h') return event.shiftKey ? 'hide' : null;
  if (key === 'l') return event.shiftKey ? null : 'lock';
  if (key === 'k') return event.shiftKey ? null : 'search';
  if (key === 'n') return event.shiftKey ? null : 'add';
  if (key === 'p') return event.shiftKey ? null : 'print';
  if (event.inText || event.inDialog) return null;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** The keys by which a browser goes back, forward or home; on a Mac, Alt with an arrow moves by words in a text. */
function moveOf(event: Parameters<typeof actionOf>[0]): 'back' | 'forward' | 'stay' | null {
  if (event.key === 'BrowserBack') return 'back';
  if (event.key === 'BrowserForward') return 'forward';
  if (event.key === 'BrowserHome' || (event.altKey && event.key === 'Home')) return 'stay';
  if (event.metaKey && event.code === 'BracketLeft') return 'back';
  if (event.metaKey && event.code === 'BracketRight') return 'forward';
  if (!event.altKey || event.ctrlKey || event.metaKey || (event.inText && event.isMac)) return null;
  if (event.key === 'ArrowLeft') return 'back';
  return event.key === 'ArrowRight' ? 'forward' : null;
}

/** With Control: open a file, save the page, its source, bookmarks, downloads. */
const leaving: ReadonlySet<string> = new Set(['o', 's', 'u', 'd', 'j']);

/** The Latin letter of a key: itself, or on a keyboard in another script the one that stands at its place. */
export function letterOf(event: { readonly key: string; readonly code: string }): string {
  const key = event.key.toLowerCase();
  return /^[\u0020-\u007f]+$/.test(key) ? key : event.code.replace(/^Key/, '').toLowerCase();
}

/** Listens for the window's shortcuts everywhere, dialogs included. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf({
        key: event.key,
        code: event.code,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        shiftKey: event.shiftKey,
        altKey: event.altKey,
        inText: isText(event.target),
        isMac: navigator.platform.startsWith('Mac'),
        inDialog: isOverDialog(event.target),
      });
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current[action]();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

function isOverDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}

function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  );
}

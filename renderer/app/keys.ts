import { useEffect, useRef } from 'react';

/** What the keys of the whole window do. */
export interface KeyActions {
  readonly lock: () => void;
  readonly hide: () => void;
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly back: () => void;
  readonly add: () => void;
  readonly print: () => void;
}

/** Which action a key press asks for. Control and Command are one; in a text field, undo is the field's own. */
export function actionOf(event: {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly inText: boolean;
}): keyof KeyActions | null {
  if (event.altKey) return event.key === 'ArrowLeft' && !event.inText ? 'back' : null;
  if (!event.ctrlKey && !event.metaKey) return null;
  const key = letterOf(event);
  if (key === 'h') return event.shiftKey ? 'hide' : null;
  if (key === 'l') return event.shiftKey ? null : 'lock';
  if (key === 'k') return event.shiftKey ? null : 'search';
  if (key === 'n') return event.shiftKey ? null : 'add';
  if (key === 'p') return event.shiftKey ? null : 'print';
  if (event.inText) return null;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

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

function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  );
}

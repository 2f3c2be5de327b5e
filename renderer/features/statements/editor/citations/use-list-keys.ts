import { useEffect, useState } from 'react';
import type { KeyHandler } from './citation-query.ts';
import type { Citable } from './use-citable.ts';

/** Which line of the list is chosen, moved by the page's arrows; Enter or Tab cites it, Escape leaves the list. */
export function useListKeys(props: {
  /** What was typed; other words begin again at the first line. */
  readonly words: string;
  readonly found: readonly Citable[];
  readonly listen: (handleKey: KeyHandler | null) => void;
  readonly onCite: (chosen: Citable) => void;
  readonly onLeave: () => void;
}): number {
  const { words, found, listen, onCite, onLeave } = props;
  const [wanted, setWanted] = useState({ words: '', at: 0 });
  const at = wanted.words === words ? wanted.at : 0;
  const go = (next: number) => setWanted({ words, at: next });
  useEffect(() => {
    listen((event) => {
      if (event.isComposing) return false;
      if (event.key === 'Escape') onLeave();
      else if (found.length === 0) return false;
      else if (event.key === 'ArrowDown') go((at + 1) % found.length);
      else if (event.key === 'ArrowUp') go((at + found.length - 1) % found.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && found[at] !== undefined) onCite(found[at]);
      else return false;
      return true;
    });
    return () => listen(null);
  });
  return at;
}

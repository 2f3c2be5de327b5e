import { useEffect, useState } from 'react';
import { ask } from '../../host.ts';
import { debounce } from '../../state/timing/debounce.ts';
import { narrowest, widest, type View } from './view.ts';

const key = 'timeline';
const keepDelay = 300;

/** What the picture showed, and the entry it was to show. */
export interface Shown {
  readonly view: View;
  readonly chosen: string | null;
}

/** Keeps what shows with the case, encrypted, so that coming back and unlocking return to it; `undefined` until read. */
export function useKeptView(): {
  readonly kept: Shown | null | undefined;
  readonly keep: (shown: Shown) => void;
} {
  const [kept, setKept] = useState<Shown | null | undefined>(undefined);
  const [keep] = useState(() =>
    debounce((shown: Shown) => void ask('draft.keep', { key, text: textOf(shown) }), keepDelay),
  );
  useEffect(() => {
    void ask('draft.read', { key }).then((reply) => setKept(reply.ok ? shownFrom(reply.value) : null));
    return keep.flush;
  }, [keep]);
  return { kept, keep };
}

/** What shows, as it is kept; `shownFrom` reads it. */
export function textOf({ view, chosen }: Shown): string {
  return [view.start, view.perDay, chosen ?? ''].join(' ').trim();
}

/** What another version kept may be nothing here. */
export function shownFrom(text: string): Shown | null {
  const [first, second, chosen = null] = text.split(' ');
  const [start, perDay] = [Number(first || NaN), Number(second)];
  const isView = Number.isFinite(start) && perDay >= narrowest && perDay <= widest;
  return isView ? { view: { start, perDay }, chosen } : null;
}

import { useState } from 'react';
import { useDebouncedEffect } from '../../state/timing/use-debounced.ts';
import { findWords } from './find-words.ts';
import type { PageBox } from './page-box.ts';
import type { OpenSource } from './page-canvas.tsx';
import type { DocumentPage } from './pages.ts';

/** One find: the page it is on (index) and which of that page's finds it is. */
export interface Find {
  readonly at: number;
  readonly nth: number;
}

/** What was found in the open papers. */
export interface Search {
  readonly finds: readonly Find[];
  /** The boxes of every find of a page. */
  readonly boxesOn: (at: number) => readonly (readonly PageBox[])[];
  readonly searching: boolean;
}

const searchDelay = 250;

/** Looks for words on every page, one page after another, once typing pauses. */
export function useSearch(query: string, pages: readonly DocumentPage[], open: OpenSource): Search {
  const [found, setFound] = useState<{
    readonly query: string;
    readonly boxes: ReadonlyMap<number, readonly (readonly PageBox[])[]>;
    readonly done: boolean;
  }>({ query: '', boxes: new Map(), done: true });
  const wanted = query.trim();
  const look = async (signal: AbortSignal) => {
    if (wanted === '') return;
    const boxes = new Map<number, readonly (readonly PageBox[])[]>();
    for (const [at, { attachment, page }] of pages.entries()) {
      const text = await open(attachment).then(
        (source) => source.text(page),
        () => [],
      );
      if (signal.aborted) return;
      const here = findWords(text, wanted);
      if (here.length > 0) boxes.set(at, here);
      if (here.length > 0 || at === pages.length - 1)
        setFound({ query: wanted, boxes: new Map(boxes), done: at === pages.length - 1 });
    }
  };
  useDebouncedEffect((signal) => void look(signal), [wanted, pages, open], searchDelay);
  const current = wanted !== '' && found.query === wanted;
  const boxes = current ? found.boxes : nothing;
  return {
    finds: [...boxes].flatMap(([at, each]) => each.map((_, nth) => ({ at, nth }))),
    boxesOn: (at) => boxes.get(at) ?? [],
    searching: wanted !== '' && (!current || !found.done),
  };
}

const nothing: ReadonlyMap<number, readonly (readonly PageBox[])[]> = new Map();

import { useRef, useState, type RefObject } from 'react';
import type { OpenSource } from './page-canvas.tsx';
import type { DocumentPage } from './pages.ts';
import { useSearch, type Find, type Search } from './use-search.ts';

/** The search through a document's pages and which of its finds is looked at. */
export interface Finder {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly search: Search;
  /** Index of the find that is looked at; -1: none yet. */
  readonly at: number;
  readonly current: Find | undefined;
  readonly onQuery: (query: string) => void;
  readonly onFind: (at: number) => void;
}

/** Searches a document's pages; `go` shows the page of a find. */
export function useFinder(
  pages: readonly DocumentPage[],
  open: OpenSource,
  go: (page: number) => void,
): Finder {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const search = useSearch(query, pages, open);
  const { finds } = search;
  return {
    field,
    query,
    search,
    at,
    current: finds[at],
    onQuery: (text) => {
      setQuery(text);
      setAt(-1);
    },
    onFind: (to) => {
      const next = finds[(to + finds.length) % finds.length];
      if (next === undefined) return;
      setAt(finds.indexOf(next));
      go(next.at);
    },
  };
}

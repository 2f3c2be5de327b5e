import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Begins each record at its top, wherever the one before was left; goes on the pane that shows it. */
export function useScrollToTop(record: string | null): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (record === null || pane.current === null) return;
    pane.current.scrollTop = 0;
    // In a small window the whole page scrolls instead.
    const page = pane.current.closest('main');
    if (page) page.scrollTop = 0;
  }, [record]);
  return pane;
}

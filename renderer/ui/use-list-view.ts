import { useEffect, useRef, useState, type RefObject } from 'react';
import { headingHeight, rowHeight, rowTop, type Section } from './list-layout.ts';

/** What of a list shows, in pixels: from where, and how much. */
export interface ListView {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly top: number;
  readonly height: number;
  readonly setTop: (top: number) => void;
}

/** Follows a list's height and scrolling, and scrolls to the selected row when that changes. */
export function useListView(sections: readonly Section[], selected: number, hasHeadings: boolean): ListView {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const selectedTop = rowTop(sections, selected);
  useEffect(() => {
    if (selected >= 0) reveal(box.current, selectedTop, hasHeadings ? headingHeight : 0);
  }, [selected, selectedTop, hasHeadings]);
  return { box, top, height, setTop };
}

/** A heading lies over the list's top edge. */
function reveal(box: HTMLElement | null, from: number, heading: number): void {
  if (!box) return;
  if (from - heading < box.scrollTop) box.scrollTop = from - heading;
  else if (from + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = from + rowHeight - box.clientHeight;
}

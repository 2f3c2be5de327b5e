import { useState, type PointerEvent, type RefObject } from 'react';
import { boxBetween, type PageBox, type PageSize } from './page-box.ts';

/** A box being drawn with the pointer on the page as it is seen. */
export interface DrawnBox {
  /** As far as it is drawn; null: none is. */
  readonly box: PageBox | null;
  readonly begin: (event: PointerEvent) => void;
  readonly go: (event: PointerEvent) => void;
  readonly end: () => void;
}

/** Draws a box between where the pointer goes down and where it is lifted; a mere click draws nothing. */
export function useDrawnBox(
  sheet: RefObject<HTMLElement | null>,
  seen: PageSize,
  drawing: boolean,
  onDrawn: (box: PageBox) => void,
): DrawnBox {
  const [from, setFrom] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [box, setBox] = useState<PageBox | null>(null);
  const pointAt = (event: PointerEvent) => {
    const frame = sheet.current?.getBoundingClientRect();
    if (frame === undefined) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - frame.left) / frame.width) * seen.width,
      y: ((event.clientY - frame.top) / frame.height) * seen.height,
    };
  };
  return {
    box,
    begin: (event) => {
      if (!drawing) return;
      event.preventDefault();
      sheet.current?.setPointerCapture(event.pointerId);
      setFrom(pointAt(event));
    },
    go: (event) => from !== null && setBox(boxBetween(from, pointAt(event), seen)),
    end: () => {
      if (box !== null && box.width > seen.width / 200 && box.height > seen.height / 200) onDrawn(box);
      setFrom(null);
      setBox(null);
    },
  };
}

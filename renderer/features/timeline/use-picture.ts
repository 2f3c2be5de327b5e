import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { around, isWithin } from './around.ts';
import type { Item } from './items.ts';
import type { Shown } from './kept-view.ts';
import { paint, type Painted, type PictureContent } from './paint.ts';
import { fromStart, lanesSize, wheelChange, fitAll, type ViewChange } from './picture-view.ts';

/** Changes what shows, knowing how large the picture is. */
export type ChangeView = (change: ViewChange) => void;

type CanvasRef = RefObject<HTMLCanvasElement | null>;

/** Draws the picture with the screen's next frame. */
export function usePaint(
  canvasRef: CanvasRef,
  paintedRef: RefObject<Painted>,
  { items, labels, chosen }: PictureContent,
): () => void {
  const frame = useRef(0);
  return useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (canvasRef.current) paint(canvasRef.current, paintedRef.current, { items, labels, chosen });
    });
  }, [canvasRef, paintedRef, items, labels, chosen]);
}

/** Changes the view, says so, and draws. */
export function useChangeView(
  canvasRef: CanvasRef,
  paintedRef: RefObject<Painted>,
  { items, chosen }: PictureContent,
  onShown: (shown: Shown) => void,
  repaint: () => void,
): ChangeView {
  return useCallback(
    (change) => {
      const size = lanesSize(canvasRef.current);
      const view = change(paintedRef.current.view ?? fitAll(items, size.width), size);
      paintedRef.current.view = view;
      onShown({ view, chosen });
      repaint();
    },
    [canvasRef, paintedRef, items, repaint, chosen, onShown],
  );
}

/** Moves the picture when another entry is to be shown, not with every edit. */
export function useShowChosen(
  items: readonly Item[],
  chosen: Item | null,
  start: Shown | null,
  changeView: ChangeView,
): void {
  const arrived = useRef<string | null>(null);
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    if (arrived.current === chosenId) return;
    arrived.current = chosenId;
    if (!chosen) return;
    const isBack = start?.chosen === chosen.id;
    changeView((now, size) =>
      isBack && isWithin(chosen, now, size.width) ? now : around(items, chosen, size),
    );
  }, [chosen, chosenId, items, start, changeView]);
}

/** Draws again when the picture's size changes, and follows the wheel. */
export function useResizeAndWheel(canvasRef: CanvasRef, changeView: ChangeView, repaint: () => void): void {
  useEffect(() => {
    const element = canvasRef.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(repaint);
    watch.observe(element);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      changeView(wheelChange(event, fromStart(element, event.clientX)));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      watch.disconnect();
      element.removeEventListener('wheel', wheel);
    };
  }, [canvasRef, repaint, changeView]);
}

import type { Cluster } from './arrange.ts';
import type { Size } from './around.ts';
import { flagRow, flagRows } from './flags.ts';
import type { Item } from './items.ts';
import { fit, pan, xOf, zoomAt, type View } from './view.ts';

/** The next view, made from the one that shows and the picture's size. */
export type ViewChange = (view: View, size: Size) => View;

/** Close enough to a cluster to tell its items apart. */
export function nearer({ first, last }: Cluster): ViewChange {
  return (view, { width }) => {
    const near = fit(first, last, width);
    return near.perDay > view.perDay ? near : zoomAt(view, xOf(view, (first + last) / 2), 4);
  };
}

/** The view of everything. */
export function fitAll(items: readonly Item[], width: number): View {
  const first = items.reduce((least, item) => Math.min(least, item.first), Infinity);
  const last = items.reduce((most, item) => Math.max(most, item.last), -Infinity);
  return fit(first, last, width);
}

/** What a key changes: the arrows move, plus and minus zoom, 0 shows everything. */
export function keyChange(key: string, items: readonly Item[]): ViewChange | null {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (view) => pan(view, 120);
  if (key === back) return (view) => pan(view, -120);
  if (key === '+' || key === '=') return (view, { width }) => zoomAt(view, width / 2, 1.4);
  if (key === '-') return (view, { width }) => zoomAt(view, width / 2, 1 / 1.4);
  if (key === '0') return (_view, { width }) => fitAll(items, width);
  return null;
}

/** What the wheel changes: turned sideways or with Shift it moves, else it zooms at `x`. */
export function wheelChange(event: WheelEvent, x: number): ViewChange {
  const sideways = event.shiftKey ? event.deltaY : event.deltaX;
  if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) return (now) => pan(now, sideways);
  return (now) => zoomAt(now, x, Math.exp(-event.deltaY / 400));
}

/** The picture's lanes, which leave room for the words of flags below them. */
export function lanesSize(canvas: HTMLCanvasElement | null): Size {
  const { clientWidth: width = 0, clientHeight: height = 0 } = canvas ?? {};
  return { width, height: height - flagRow * flagRows };
}

/** How far a pointer is from the edge where time begins. */
export function fromStart(element: HTMLElement, clientX: number): number {
  const { left, right } = element.getBoundingClientRect();
  return document.documentElement.dir === 'rtl' ? right - clientX : clientX - left;
}

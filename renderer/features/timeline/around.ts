import type { Item } from './items.ts';
import { layOut } from './layout.ts';
import { fit, widest, xOf, type View } from './view.ts';

/** The picture's lanes, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** So many days at least show on either side of an entry. */
const leastAround = 45;

/** The view of an entry and what lies around it, near enough for it to stand apart from others. */
export function around(items: readonly Item[], item: Item, size: Size): View {
  const { id, first, last } = item;
  let beside = Math.max(leastAround, (last - first) / 4);
  let view = fit(first - beside, last + beside, size.width);
  while (!standsApart(items, id, view, size) && view.perDay < widest && beside > 1) {
    beside /= 2;
    view = fit(first - beside, last + beside, size.width);
  }
  return view;
}

function standsApart(items: readonly Item[], id: string, view: View, { width, height }: Size): boolean {
  return layOut(items, view, width, height).boxes.some(({ item }) => item.id === id);
}

/** Whether a view shows the days of an entry, if only counted among others. */
export function isWithin({ first, last }: Item, view: View, width: number): boolean {
  return xOf(view, last + 1) > 0 && xOf(view, first) < width;
}

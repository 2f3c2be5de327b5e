import type { Turn } from '../../../shared/domain/document.ts';
import { assertNever } from '../../../shared/assert-never.ts';
/** A rectangle in a page's own units from its upper left. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page's size in its own units: points of a PDF's page, pixels of a picture. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a page once it is turned. */
export function turnedSize({ width, height }: PageSize, turn: Turn): PageSize {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** Where a box of the page lies once the page is turned. */
export function turnedBox(box: PageBox, page: PageSize, turn: Turn): PageBox {
  const { x, y, width, height } = box;
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { x: page.height - y - height, y: x, width: height, height: width };
    case 180:
      return { x: page.width - x - width, y: page.height - y - height, width, height };
    case 270:
      return { x: y, y: page.width - x - width, width: height, height: width };
    default:
      return assertNever(turn);
  }
}

/** The box of the page that a box seen on the turned page is: the way back of `turnedBox`. */
export function uprightBox(seen: PageBox, page: PageSize, turn: Turn): PageBox {
  return turnedBox(seen, turnedSize(page, turn), back(turn));
}

/** The turn after this one, a quarter clockwise. */
export function nextTurn(turn: Turn): Turn {
  return turn === 270 ? 0 : turn === 180 ? 270 : turn === 90 ? 180 : 90;
}

function back(turn: Turn): Turn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

/** The box between two corners, within the page. */
export function boxBetween(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
  page: PageSize,
): PageBox {
  const left = clamp(Math.min(one.x, other.x), page.width);
  const top = clamp(Math.min(one.y, other.y), page.height);
  return {
    x: left,
    y: top,
    width: clamp(Math.max(one.x, other.x), page.width) - left,
    height: clamp(Math.max(one.y, other.y), page.height) - top,
  };
}

/** A box moved or made larger by a key's step, within the page. */
export function nudged(box: PageBox, key: string, grow: boolean, page: PageSize): PageBox | null {
  const step = Math.max(page.width, page.height) / 100;
  const across = key === 'ArrowRight' ? step : key === 'ArrowLeft' ? -step : 0;
  const down = key === 'ArrowDown' ? step : key === 'ArrowUp' ? -step : 0;
  if (across === 0 && down === 0) return null;
  if (grow)
    return {
      ...box,
      width: Math.max(step, Math.min(page.width - box.x, box.width + across)),
      height: Math.max(step, Math.min(page.height - box.y, box.height + down)),
    };
  return {
    ...box,
    x: clamp(box.x + across, page.width - box.width),
    y: clamp(box.y + down, page.height - box.height),
  };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}

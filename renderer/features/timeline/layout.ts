import { lanes, type Item, type Lane } from './items.ts';
import { xOf, type View } from './view.ts';

/** An item where it lies on the picture, in pixels from the start edge and the top. */
export interface Box {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Room for its name after it; 0 when another item follows at once. */
  readonly room: number;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

export const rowHeight = 26;
const headRoom = 30;
const leastGap = 6;
const wantedRoom = 150;

/** Places what shows: one band a lane, in each band as many rows as fit, nothing drawn that does not show. */
export function layOut(
  items: readonly Item[],
  view: View,
  width: number,
  height: number,
): { readonly boxes: readonly Box[]; readonly bands: readonly LaneBand[] } {
  const bands = bandsOf(items, height);
  const boxes: Box[] = [];
  for (const band of bands) placeBand(items, band, view, width, boxes);
  return { boxes, bands };
}

function bandsOf(items: readonly Item[], height: number): readonly LaneBand[] {
  const used = lanes.filter((lane) => items.some((item) => item.lane === lane));
  const shares = used.map((lane) => (lane === 'incidents' ? 2 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let top = headRoom;
  return used.map((lane, at) => {
    const band = { lane, top, height: ((height - 2 * headRoom) * (shares[at] ?? 1)) / whole };
    top += band.height;
    return band;
  });
}

function placeBand(items: readonly Item[], band: LaneBand, view: View, width: number, boxes: Box[]): void {
  const rows = Math.max(1, Math.floor((band.height - 22) / rowHeight));
  const ends = Array.from({ length: rows }, () => -Infinity);
  const lastIn: (number | null)[] = Array.from({ length: rows }, () => null);
  for (const item of items) {
    if (item.lane !== band.lane) continue;
    const start = xOf(view, item.first);
    const end = Math.max(start + 10, xOf(view, item.last + 1));
    if (end < -200 || start > width + 40) continue;
    const row = freeRow(ends, start);
    const before = lastIn[row];
    if (typeof before === 'number') shorten(boxes, before, start);
    lastIn[row] = boxes.length;
    ends[row] = Math.max(ends[row] ?? 0, end);
    boxes.push({ item, start, end, y: band.top + 22 + row * rowHeight, room: Infinity });
  }
}

/** The first row with room for a name, else the one that ends first. */
function freeRow(ends: readonly number[], start: number): number {
  const roomy = ends.findIndex((end) => end + wantedRoom <= start);
  if (roomy >= 0) return roomy;
  const free = ends.findIndex((end) => end + leastGap <= start);
  if (free >= 0) return free;
  return ends.indexOf(Math.min(...ends));
}

function shorten(boxes: Box[], at: number, nextStart: number): void {
  const box = boxes[at];
  if (box) boxes[at] = { ...box, room: Math.max(0, nextStart - box.end - leastGap) };
}

/** The box under a point, the last drawn first. */
export function boxAt(boxes: readonly Box[], x: number, y: number): Box | null {
  return (
    boxes.findLast(
      (box) => y >= box.y - 2 && y <= box.y + rowHeight - 2 && x >= box.start - 4 && x <= nameEnd(box),
    ) ?? null
  );
}

function nameEnd(box: Box): number {
  return box.end + 4 + Math.min(box.room, wantedRoom);
}

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

/** More items than the rows can hold apart: counted where they lie, never drawn over each other. */
export interface Crowd {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly count: number;
  /** The days they reach over. */
  readonly first: number;
  readonly last: number;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly crowds: readonly Crowd[];
  readonly bands: readonly LaneBand[];
}

export const rowHeight = 26;
const headRoom = 30;
const laneHead = 22;
const leastGap = 6;
const wantedRoom = 150;
const crowdWidth = 64;

/** Places what shows: one band a lane, in each band as many rows as fit, nothing drawn that does not show. */
export function layOut(items: readonly Item[], view: View, width: number, height: number): Layout {
  const inLanes = byLane(items);
  const bands = bandsOf(inLanes, height);
  const placed = bands.map((band) => placeBand(inLanes.get(band.lane) ?? [], band, view, width));
  return {
    boxes: placed.flatMap(({ boxes }) => boxes),
    crowds: placed.flatMap(({ crowds }) => crowds),
    bands,
  };
}

// Items are made once for a state of the case; each frame asks for the same lists.
const sorted = new WeakMap<readonly Item[], ReadonlyMap<Lane, readonly Item[]>>();

function byLane(items: readonly Item[]): ReadonlyMap<Lane, readonly Item[]> {
  const known = sorted.get(items);
  if (known) return known;
  const made = Map.groupBy(items, ({ lane }) => lane);
  sorted.set(items, made);
  return made;
}

function bandsOf(inLanes: ReadonlyMap<Lane, readonly Item[]>, height: number): readonly LaneBand[] {
  const used = lanes.filter((lane) => inLanes.has(lane));
  const shares = used.map((lane) => (lane === 'incidents' ? 2 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let top = headRoom;
  return used.map((lane, at) => {
    const band = { lane, top, height: ((height - 2 * headRoom) * (shares[at] ?? 1)) / whole };
    top += band.height;
    return band;
  });
}

type Placed = Omit<Layout, 'bands'>;

/** All rows for items; where they do not suffice, the last one tells how many more there are. */
function placeBand(items: readonly Item[], band: LaneBand, view: View, width: number): Placed {
  const rows = Math.max(1, Math.floor((band.height - laneHead) / rowHeight));
  const placed = placeRows(items, band, view, width, rows);
  return placed.crowds.length === 0 || rows === 1 ? placed : placeRows(items, band, view, width, rows - 1);
}

function placeRows(items: readonly Item[], band: LaneBand, view: View, width: number, rows: number): Placed {
  const ends = Array.from({ length: rows }, () => -Infinity);
  const lastIn = Array.from({ length: rows }, () => -1);
  const boxes: Box[] = [];
  const crowds = new Map<number, Crowd>();
  const top = band.top + laneHead;
  const [firstDay, lastDay] = [view.start - 200 / view.perDay, view.start + (width + 40) / view.perDay];
  for (const item of items) {
    if (item.first > lastDay) break;
    if (item.last + 1 < firstDay) continue;
    const start = xOf(view, item.first);
    const end = Math.max(start + 10, xOf(view, item.last + 1));
    const row = freeRow(ends, start);
    if (row < 0) {
      join(crowds, item, start, top + rows * rowHeight);
      continue;
    }
    shorten(boxes, lastIn[row] ?? -1, start);
    lastIn[row] = boxes.length;
    ends[row] = end;
    boxes.push({ item, start, end, y: top + row * rowHeight, room: Infinity });
  }
  return { boxes, crowds: [...crowds.values()] };
}

/** The first row with room for a name, else the first with any room; -1 when none has. */
function freeRow(ends: readonly number[], start: number): number {
  const roomy = ends.findIndex((end) => end + wantedRoom <= start);
  return roomy >= 0 ? roomy : ends.findIndex((end) => end + leastGap <= start);
}

function join(crowds: Map<number, Crowd>, item: Item, x: number, y: number): void {
  const at = Math.floor(x / crowdWidth);
  const known = crowds.get(at);
  crowds.set(at, {
    start: at * crowdWidth,
    end: (at + 1) * crowdWidth - 4,
    y,
    count: (known?.count ?? 0) + 1,
    first: Math.min(known?.first ?? Infinity, item.first),
    last: Math.max(known?.last ?? -Infinity, item.first),
  });
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

/** The crowd under a point. */
export function crowdAt(crowds: readonly Crowd[], x: number, y: number): Crowd | null {
  return (
    crowds.find(
      (crowd) => y >= crowd.y - 2 && y <= crowd.y + rowHeight - 2 && x >= crowd.start && x <= crowd.end,
    ) ?? null
  );
}

function nameEnd(box: Box): number {
  return box.end + 4 + Math.min(box.room, wantedRoom);
}

import { lanes, type Item, type Lane } from './items.ts';

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

/** One row's items, the earliest first; none reaches into the next, so that both edges only grow. */
export interface Row {
  readonly y: number;
  readonly items: readonly Item[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where everything lies at one width of a day. Pixels count from the first of January 1970, whatever shows. */
export interface Arrangement {
  readonly perDay: number;
  readonly height: number;
  readonly bands: readonly LaneBand[];
  readonly rows: readonly Row[];
  /** The earliest first within each lane's list. */
  readonly crowds: readonly (readonly Crowd[])[];
}

export const rowHeight = 26;
const headRoom = 30;
const laneHead = 22;
export const leastGap = 6;
export const wantedRoom = 150;
const crowdWidth = 64;

/** Gives every item its row: one band a lane, in each band as many rows as fit. Moving along changes nothing of it. */
export function arrange(items: readonly Item[], perDay: number, height: number): Arrangement {
  const inLanes = byLane(items);
  const bands = bandsOf(inLanes, height);
  const placed = bands.map((band) => placeBand(inLanes.get(band.lane) ?? [], band, perDay));
  return {
    perDay,
    height,
    bands,
    rows: placed.flatMap(({ rows }) => rows),
    crowds: placed.map(({ crowds }) => crowds),
  };
}

// Items are made once for a state of the case; each zoom asks for the same lists.
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

interface Placed {
  readonly rows: readonly Row[];
  readonly crowds: readonly Crowd[];
}

/** All rows for items; where they do not suffice, the last one tells how many more there are. */
function placeBand(items: readonly Item[], band: LaneBand, perDay: number): Placed {
  const rows = Math.max(1, Math.floor((band.height - laneHead) / rowHeight));
  const placed = placeRows(items, band, perDay, rows);
  return placed.crowds.length === 0 || rows === 1 ? placed : placeRows(items, band, perDay, rows - 1);
}

function placeRows(items: readonly Item[], band: LaneBand, perDay: number, count: number): Placed {
  const top = band.top + laneHead;
  const rows = Array.from({ length: count }, (_, at) => emptyRow(top + at * rowHeight));
  const crowds: Writable<Crowd>[] = [];
  const taken = new Float64Array(count).fill(-Infinity);
  let soonest = -Infinity;
  for (const item of items) {
    const start = item.first * perDay;
    // From afar most items find every row taken: that must cost next to nothing.
    const row = soonest + leastGap > start ? undefined : rows[freeRow(taken, start)];
    if (row === undefined) {
      join(crowds, item, start, top + count * rowHeight);
      continue;
    }
    const end = Math.max(start + 10, (item.last + 1) * perDay);
    row.items.push(item);
    row.starts.push(start);
    row.ends.push(end);
    taken[rows.indexOf(row)] = end;
    soonest = Math.min(...taken);
  }
  return { rows, crowds };
}

function emptyRow(y: number): { y: number; items: Item[]; starts: number[]; ends: number[] } {
  return { y, items: [], starts: [], ends: [] };
}

/** The first row with room for a name, else the first with any room; -1 when none has. */
function freeRow(taken: Float64Array, start: number): number {
  let any = -1;
  for (let at = 0; at < taken.length; at += 1) {
    const end = taken[at] ?? Infinity;
    if (end + wantedRoom <= start) return at;
    if (any < 0 && end + leastGap <= start) any = at;
  }
  return any;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Items come by their first day, so that those of one column come one after the other. */
function join(crowds: Writable<Crowd>[], item: Item, x: number, y: number): void {
  const start = Math.floor(x / crowdWidth) * crowdWidth;
  const known = crowds.at(-1);
  if (known?.start === start) {
    known.count += 1;
    known.last = item.first;
    return;
  }
  const end = start + crowdWidth - 4;
  crowds.push({ start, end, y, count: 1, first: item.first, last: item.first });
}

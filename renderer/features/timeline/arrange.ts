import { lanes, type Item, type Lane } from './items.ts';

/** More items than the rows can hold apart: counted where they lie, never drawn over each other. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly count: number;
  /** The days they reach over. */
  readonly first: number;
  readonly last: number;
}

/** A lane's strip, in pixels from the top. */
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
  readonly clusters: readonly (readonly Cluster[])[];
}

/** Height of a row of items, in pixels. */
export const rowHeight = 26;
const headRoom = 30;
const laneHead = 22;
/** Clear pixels between two items of a row. */
export const leastGap = 6;
/** Pixels an item wants for its words. */
export const wantedRoom = 150;
const clusterWidth = 64;
/** Height of a count of what found no row, in pixels. */
export const clusterHeight = 18;

/** Gives every item its row: one band a lane, in each band as many rows as fit. Moving along changes nothing of it. */
export function arrange(items: readonly Item[], perDay: number, height: number): Arrangement {
  const inLanes = byLane(items);
  const bands = bandsOf(inLanes, height);
  const placed = bands.flatMap((band) => {
    const lane = inLanes.get(band.lane);
    return lane ? [placeBand(lane, band, perDay)] : [];
  });
  return {
    perDay,
    height,
    bands,
    rows: placed.flatMap(({ rows }) => rows),
    clusters: placed.map(({ clusters }) => clusters),
  };
}

// Items are made once for a state of the case; each zoom asks for the same lists.
const sorted = new WeakMap<readonly Item[], ReadonlyMap<Lane, LaneItems>>();

/** A lane's items with their days beside them: each zoom goes through all days, and through few items. */
interface LaneItems {
  readonly items: readonly Item[];
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
}

function byLane(items: readonly Item[]): ReadonlyMap<Lane, LaneItems> {
  const known = sorted.get(items);
  if (known) return known;
  const lists = [...Map.groupBy(items, ({ lane }) => lane)];
  const made = new Map(lists.map(([lane, list]) => [lane, withDays(list)]));
  sorted.set(items, made);
  return made;
}

function withDays(items: readonly Item[]): LaneItems {
  return {
    items,
    firsts: Float64Array.from(items, ({ first }) => first),
    lasts: Float64Array.from(items, ({ last }) => last),
  };
}

function bandsOf(inLanes: ReadonlyMap<Lane, unknown>, height: number): readonly LaneBand[] {
  const used = lanes.filter((lane) => inLanes.has(lane));
  const shares = used.map((lane) => (lane === 'incidents' ? 2 : 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let top = headRoom;
  return used.map((lane, at) => {
    const band = { lane, top, height: ((height - 2 * headRoom) * (shares[at] ?? 1)) / total };
    top += band.height;
    return band;
  });
}

interface Placed {
  readonly rows: readonly Row[];
  readonly clusters: readonly Cluster[];
}

/** All rows for items; where they do not suffice, the last one tells how many more there are. */
function placeBand(lane: LaneItems, band: LaneBand, perDay: number): Placed {
  const count = Math.max(1, Math.floor((band.height - laneHead) / rowHeight));
  const top = band.top + laneHead;
  const placed = count === 1 ? null : placeRows(lane, perDay, { top, count, countsAt: null });
  // A low band leaves less than a row for the counts: they still end within it.
  const countsAt = Math.min(
    top + Math.max(1, count - 1) * rowHeight,
    band.top + band.height - clusterHeight - 1,
  );
  return placed ?? placeRows(lane, perDay, { top, count: Math.max(1, count - 1), countsAt }) ?? nothing;
}

interface Rows {
  readonly top: number;
  readonly count: number;
  /** Where what finds no row is counted, in pixels from the top; null: it is not. */
  readonly countsAt: number | null;
}

const nothing: Placed = { rows: [], clusters: [] };

/** Null where something finds no row and is not to be counted. */
function placeRows({ items, firsts, lasts }: LaneItems, perDay: number, given: Rows): Placed | null {
  const { top, count, countsAt } = given;
  const rows = Array.from({ length: count }, (_, at) => emptyRow(top + at * rowHeight));
  const clusters: Writable<Cluster>[] = [];
  const taken = new Float64Array(count).fill(-Infinity);
  // Where the first row is free again, as far as is known: it is never free before.
  let soonest = -Infinity;
  for (let each = 0; each < firsts.length; each += 1) {
    const first = firsts[each] ?? 0;
    const start = first * perDay;
    // From afar most items find every row taken: that must cost next to nothing.
    const at = soonest + leastGap > start ? -1 : freeRow(taken, start);
    const [row, item] = at < 0 ? [] : [rows[at], items[each]];
    if (row === undefined || item === undefined) {
      if (countsAt === null) return null;
      if (soonest + leastGap <= start) soonest = taken.reduce((least, end) => Math.min(least, end), Infinity);
      join(clusters, first, start, countsAt);
      continue;
    }
    const end = Math.max(start + 10, ((lasts[each] ?? 0) + 1) * perDay);
    row.items.push(item);
    row.starts.push(start);
    row.ends.push(end);
    taken[at] = end;
  }
  return { rows, clusters };
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
function join(clusters: Writable<Cluster>[], first: number, x: number, y: number): void {
  const start = Math.floor(x / clusterWidth) * clusterWidth;
  const known = clusters.at(-1);
  if (known?.start === start) {
    known.count += 1;
    known.last = first;
    return;
  }
  const end = start + clusterWidth - 4;
  clusters.push({ start, end, y, count: 1, first, last: first });
}

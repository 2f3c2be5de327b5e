import {
  arrange,
  clusterHeight,
  leastGap,
  rowHeight,
  wantedRoom,
  type Arrangement,
  type Cluster,
  type LaneBand,
  type Row,
} from './arrange.ts';
import type { Item } from './items.ts';
import { type View } from './view.ts';

/** An item where it lies on the picture, in pixels from the start edge and the top. */
export interface Box {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Room for its name after it; 0 when another item follows at once. */
  readonly room: number;
  /** Room before it, up to the item before it in its row. */
  readonly clear: number;
}

/** All that is drawn at one view. */
export interface Layout {
  readonly boxes: readonly Box[];
  readonly clusters: readonly Cluster[];
  readonly bands: readonly LaneBand[];
}

/** How far beyond the edges an item may lie whose name or arrow still shows. */
const before = 200;
const after = 40;

/** Places what shows, and nothing else: what it costs follows the picture's width, not the case's length. */
export function layOut(items: readonly Item[], view: View, width: number, height: number): Layout {
  const { rows, clusters, bands } = arrangement(items, view.perDay, height);
  const edge = view.start * view.perDay;
  return {
    boxes: rows.flatMap((row) => boxesOf(row, edge, width)),
    clusters: clusters.flatMap((list) => clustersOf(list, edge, width)),
    bands,
  };
}

// While the picture only moves along, everything keeps its row.
const latest = new WeakMap<readonly Item[], Arrangement>();

function arrangement(items: readonly Item[], perDay: number, height: number): Arrangement {
  const known = latest.get(items);
  if (known?.perDay === perDay && known.height === height) return known;
  const made = arrange(items, perDay, height);
  latest.set(items, made);
  return made;
}

function boxesOf({ y, items, starts, ends }: Row, edge: number, width: number): readonly Box[] {
  const boxes: Box[] = [];
  const endOf = (at: number) => ends[at] ?? Infinity;
  for (let at = firstWhere(ends.length, (each) => endOf(each) >= edge - before); at < items.length; at += 1) {
    const [item, start] = [items[at], starts[at] ?? Infinity];
    if (item === undefined || start > edge + width + after) break;
    const end = endOf(at);
    boxes.push({
      item,
      start: start - edge,
      end: end - edge,
      y,
      room: Math.max(0, (starts[at + 1] ?? Infinity) - end - leastGap),
      clear: start - (ends[at - 1] ?? -Infinity),
    });
  }
  return boxes;
}

function clustersOf(clusters: readonly Cluster[], edge: number, width: number): readonly Cluster[] {
  const from = firstWhere(clusters.length, (at) => (clusters[at]?.end ?? Infinity) >= edge);
  const to = firstWhere(clusters.length, (at) => (clusters[at]?.start ?? Infinity) > edge + width);
  return clusters
    .slice(from, to)
    .map((cluster) => ({ ...cluster, start: cluster.start - edge, end: cluster.end - edge }));
}

/** The first place where `holds` is true, which from there on it stays; `count` when nowhere. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The box under a point, the last drawn first. */
export function boxAt(boxes: readonly Box[], x: number, y: number): Box | null {
  return (
    boxes.findLast(
      (box) => y >= box.y - 2 && y <= box.y + rowHeight - 2 && x >= box.start - 4 && x <= nameEnd(box),
    ) ?? null
  );
}

/** The cluster under a point. */
export function clusterAt(clusters: readonly Cluster[], x: number, y: number): Cluster | null {
  return (
    clusters.find(
      (cluster) =>
        y >= cluster.y - 2 && y <= cluster.y + clusterHeight + 2 && x >= cluster.start && x <= cluster.end,
    ) ?? null
  );
}

function nameEnd(box: Box): number {
  return box.end + 4 + Math.min(box.room, wantedRoom);
}

import type { Folio } from '../../domain/case.ts';
import { type DateField, dateFieldSchema } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import { addNode, emptyNetwork, type Network } from '../network/network.ts';
import { addSaid, otherPoint } from './add-said.ts';
import { type Telling, tellingOf, tellingOfCase } from './gather.ts';
import type { Rows } from './rows.ts';
import type { Point, Said, SaidDate } from './said.ts';

/** Everything said, the points it is about as nodes, and the network that it makes. */
export interface Points {
  readonly rows: Rows;
  readonly tellings: Telling[];
  readonly network: Network;
  readonly said: Said[];
  readonly dates: SaidDate[];
  /** By owner: the node a statement is about, and the other one it speaks of or −1. */
  readonly about: number[];
  readonly other: number[];
  /** By node: whether a date with a known end is said about it. */
  readonly isDated: boolean[];
  /** The node of every dated field, row by row; −1 where nothing is said. */
  readonly nodes: Int32Array;
  /** By node: where its field stands in `nodes`. */
  readonly slots: number[];
}

const fields = dateFieldSchema.options;
// The schema's own list of fields makes the keys.
const place = Object.fromEntries(fields.map((field, i) => [field, i])) as Record<DateField, number>;

/** Gathers what every record says into a network of its own. */
export function pointsOf(folio: Folio, rows: Rows): Points {
  const points: Points = {
    rows,
    tellings: [],
    network: emptyNetwork(8 * rows.ids.length),
    said: [],
    dates: [],
    about: [],
    other: [],
    isDated: [false],
    nodes: new Int32Array(rows.ids.length * fields.length).fill(-1),
    slots: [-1],
  };
  const histories = new Set(folio.histories.map(({ id }) => id));
  for (const record of rows.records)
    points.tellings.push(record ? tellingOf(record, histories) : tellingOfCase(folio.case));
  for (const { said } of points.tellings) for (const each of said) take(points, each);
  return points;
}

/** The node of a point, or −1 when nothing is said about it. */
export function nodeAt({ rows, nodes }: Points, record: Id, field: DateField): number {
  const row = rows.rowOf(record);
  return row < 0 ? -1 : (nodes[row * fields.length + place[field]] ?? -1);
}

/** The record that a node's day belongs to; null for the epoch. */
export function recordAt({ rows, slots }: Points, node: number): Id | null {
  const slot = slots[node] ?? -1;
  return slot < 0 ? null : (rows.ids[Math.floor(slot / fields.length)] ?? null);
}

/** Positions of what is said about every node, node by node. */
export function ownersByNode({ about, other, network }: Points): (node: number) => readonly number[] {
  const start = new Int32Array(network.nodes + 2);
  for (const nodes of [about, other])
    for (const node of nodes) if (node >= 0) start[node + 2] = (start[node + 2] ?? 0) + 1;
  for (let node = 2; node < start.length; node++) start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  const owners = new Int32Array(start.at(-1) ?? 0);
  const put = (node: number, owner: number): void => {
    const at = start[node + 1] ?? 0;
    owners[at] = owner;
    start[node + 1] = at + 1;
  };
  for (let owner = 0; owner < about.length; owner++) {
    put(about[owner] ?? 0, owner);
    const second = other[owner] ?? -1;
    if (second >= 0) put(second, owner);
  }
  return (node) => [...owners.subarray(start[node] ?? 0, start[node + 1] ?? 0)];
}

function take(points: Points, each: Said): void {
  if (!isKnown(each, points.rows)) return;
  const owner = points.said.push(each) - 1;
  const point = otherPoint(each);
  const node = nodeFor(points, each.about);
  const other = point ? nodeFor(points, point) : -1;
  points.about.push(node);
  points.other.push(other);
  addSaid(points.network, each, owner, node, other);
  if (each.kind !== 'date') return;
  points.dates.push(each);
  if (each.when.earliest !== null || each.when.latest !== null) points.isDated[node] = true;
}

function nodeFor({ rows, nodes, slots, isDated, network }: Points, { record, field }: Point): number {
  const slot = rows.rowOf(record) * fields.length + place[field];
  const known = nodes[slot] ?? -1;
  if (known >= 0) return known;
  slots.push(slot);
  isDated.push(false);
  return (nodes[slot] = addNode(network));
}

/** Whether it speaks only of records that are in the case. */
function isKnown(said: Said, rows: Rows): boolean {
  return (
    said.claim === '' ||
    (rows.rowOf(said.about.record) >= 0 &&
      (said.kind !== 'order' || rows.rowOf(said.than.record) >= 0) &&
      (said.kind !== 'age' || rows.rowOf(said.person) >= 0))
  );
}

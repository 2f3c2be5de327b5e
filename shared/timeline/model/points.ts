import type { Folio } from '../../domain/case.ts';
import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import { addNode, emptyNetwork, type Network } from '../network/network.ts';
import { addSaid, otherPoint } from './add-assertion.ts';
import { type RecordAssertions, assertionsOf, tellingOfCase } from './gather.ts';
import { fieldCount, fieldNumber } from './field-number.ts';
import type { Rows } from './rows.ts';
import type { Assertion, DateAssertion, OrderAssertion } from './assertion.ts';

/** Everything said, the points it is about as nodes, and the network that it makes. */
export interface Points {
  readonly rows: Rows;
  readonly recordAssertions: RecordAssertions[];
  /** By row: the position in `said` of the first thing its record says. */
  readonly firstOwner: Int32Array;
  readonly network: Network;
  readonly said: Assertion[];
  readonly dates: DateAssertion[];
  readonly orders: OrderAssertion[];
  /** By place in `dates`: the node it is about. */
  readonly dateNodes: number[];
  /** By owner: the node a statement is about, and the other one it speaks of or −1. */
  readonly about: Int32Array;
  readonly other: Int32Array;
  /** By owner: the place of its first bound in the network. */
  readonly firstEdge: Int32Array;
  /** By node: whether a date with a known end is said about it, and how often it is spoken of (to 255). */
  readonly isDated: Uint8Array;
  readonly times: Uint8ClampedArray;
  /** The node of every dated field, row by row; −1 where nothing is said. */
  readonly nodes: Int32Array;
  /** By node: where its field stands in `nodes`. */
  readonly slots: Int32Array;
}

/** Gathers what every record says into a network of its own. */
export function pointsOf(folio: Folio, rows: Rows): Points {
  const histories = new Set(folio.histories.map(({ id }) => id));
  const recordAssertions = rows.records.map((record) =>
    record ? assertionsOf(record, histories) : tellingOfCase(folio.case),
  );
  const points = emptyPoints(rows, recordAssertions);
  for (const [row, assertionsOf] of recordAssertions.entries()) {
    points.firstOwner[row] = points.said.length;
    for (const each of assertionsOf.said) take(points, each, row);
  }
  points.firstOwner[recordAssertions.length] = points.said.length;
  return points;
}

function emptyPoints(rows: Rows, recordAssertions: RecordAssertions[]): Points {
  let count = 0;
  for (const assertionsOf of recordAssertions) count += assertionsOf.said.length;
  // A statement speaks of two days at most, beside the epoch.
  const most = 2 * count + 1;
  return {
    rows,
    recordAssertions,
    firstOwner: new Int32Array(recordAssertions.length + 1),
    network: emptyNetwork(4 * (count + 1)),
    said: [],
    dates: [],
    orders: [],
    dateNodes: [],
    about: new Int32Array(count),
    other: new Int32Array(count),
    firstEdge: new Int32Array(count),
    isDated: new Uint8Array(most),
    times: new Uint8ClampedArray(most),
    nodes: new Int32Array(rows.ids.length * fieldCount).fill(-1),
    slots: new Int32Array(most).fill(-1),
  };
}

/** The node of a point, or −1 when nothing is said about it. */
export function nodeAt({ rows, nodes }: Points, record: Id, field: DateField): number {
  const row = rows.rowOf(record);
  return row < 0 ? -1 : (nodes[row * fieldCount + fieldNumber[field]] ?? -1);
}

/** The record that a node's day belongs to; null for the epoch. */
export function recordAt({ rows, slots }: Points, node: number): Id | null {
  const slot = slots[node] ?? -1;
  return slot < 0 ? null : (rows.ids[Math.floor(slot / fieldCount)] ?? null);
}

/** Positions of what is said about every node, node by node. */
export function ownersByNode({ said, about, other, network }: Points): (node: number) => readonly number[] {
  const start = new Int32Array(network.nodes + 2);
  for (const nodes of [about, other])
    for (let owner = 0; owner < said.length; owner++) {
      const node = nodes[owner] ?? -1;
      if (node >= 0) start[node + 2] = (start[node + 2] ?? 0) + 1;
    }
  for (let node = 2; node < start.length; node++) start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  const owners = new Int32Array(start.at(-1) ?? 0);
  const put = (node: number, owner: number): void => {
    const at = start[node + 1] ?? 0;
    owners[at] = owner;
    start[node + 1] = at + 1;
  };
  for (let owner = 0; owner < said.length; owner++) {
    put(about[owner] ?? 0, owner);
    const second = other[owner] ?? -1;
    if (second >= 0) put(second, owner);
  }
  return (node) => [...owners.subarray(start[node] ?? 0, start[node + 1] ?? 0)];
}

function take(points: Points, each: Assertion, row: number): void {
  // What stands in a field is about that field; a claim may be about any record.
  const isOwn = each.claim === '';
  if (!isOwn && !isKnown(each, points.rows)) return;
  const owner = points.said.push(each) - 1;
  const point = otherPoint(each);
  const node = nodeIn(points, isOwn ? row : points.rows.rowOf(each.about.record), each.about.field);
  const other = point ? nodeIn(points, points.rows.rowOf(point.record), point.field) : -1;
  points.about[owner] = node;
  points.other[owner] = other;
  points.firstEdge[owner] = points.network.count;
  addSaid(points.network, each, owner, node, other);
  if (each.kind === 'order') points.orders.push(each);
  if (each.kind !== 'date') return;
  points.dates.push(each);
  points.dateNodes.push(node);
  if (each.first !== -Infinity || each.last !== Infinity) points.isDated[node] = 1;
}

function nodeIn({ nodes, slots, times, network }: Points, row: number, field: DateField): number {
  const slot = row * fieldCount + fieldNumber[field];
  let node = nodes[slot] ?? -1;
  if (node < 0) {
    node = nodes[slot] = addNode(network);
    slots[node] = slot;
  }
  times[node] = (times[node] ?? 0) + 1;
  return node;
}

/** Whether it speaks only of records that are in the case. */
function isKnown(said: Assertion, rows: Rows): boolean {
  return (
    rows.rowOf(said.about.record) >= 0 &&
    (said.kind !== 'order' || rows.rowOf(said.than.record) >= 0) &&
    (said.kind !== 'age' || rows.rowOf(said.person) >= 0)
  );
}

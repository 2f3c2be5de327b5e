import type { Folio } from '../../domain/case.ts';
import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import { addNode, emptyNetwork, type Network } from '../network/network.ts';
import { addAssertion, otherPoint } from './add-assertion.ts';
import { type RecordAssertions, assertionsOf, assertionsOfCase } from './record-assertions.ts';
import { fieldCount, fieldNumber } from './field-number.ts';
import type { RecordIndex } from './record-index.ts';
import type { Assertion, DateAssertion, OrderAssertion } from './assertion.ts';

/** All assertions, the points they are about as nodes, and the network that they make. */
export interface Points {
  readonly index: RecordIndex;
  readonly recordAssertions: RecordAssertions[];
  /** By row: the owner of its record's first assertion. */
  readonly firstOwner: Int32Array;
  readonly network: Network;
  readonly assertions: Assertion[];
  readonly dates: DateAssertion[];
  readonly orders: OrderAssertion[];
  /** By place in `dates`: the node the date is about. */
  readonly dateNodes: number[];
  /** By owner: the node an assertion is about, and the other one it relates that to, or −1. */
  readonly about: Int32Array;
  readonly other: Int32Array;
  /** By owner: the place of its first bound in the network. */
  readonly firstEdge: Int32Array;
  /** By node: whether a date with a known end is asserted of it, and how many assertions it is in (to 255). */
  readonly isDated: Uint8Array;
  readonly times: Uint8ClampedArray;
  /** The node of every dated field, row by row; −1 where nothing is asserted of it. */
  readonly nodes: Int32Array;
  /** By node: the place of its field in `nodes`. */
  readonly slots: Int32Array;
}

/** Reads the assertions of every record into a network. */
export function pointsOf(folio: Folio, index: RecordIndex): Points {
  const histories = new Set(folio.histories.map(({ id }) => id));
  const recordAssertions = index.records.map((record) =>
    record ? assertionsOf(record, histories) : assertionsOfCase(folio.case),
  );
  const points = emptyPoints(index, recordAssertions);
  for (const [row, { assertions }] of recordAssertions.entries()) {
    points.firstOwner[row] = points.assertions.length;
    for (const each of assertions) addTo(points, each, row);
  }
  points.firstOwner[recordAssertions.length] = points.assertions.length;
  return points;
}

function emptyPoints(index: RecordIndex, recordAssertions: RecordAssertions[]): Points {
  let count = 0;
  for (const { assertions } of recordAssertions) count += assertions.length;
  // An assertion is about two days at most, beside the epoch.
  const most = 2 * count + 1;
  return {
    index,
    recordAssertions,
    firstOwner: new Int32Array(recordAssertions.length + 1),
    network: emptyNetwork(4 * (count + 1)),
    assertions: [],
    dates: [],
    orders: [],
    dateNodes: [],
    about: new Int32Array(count),
    other: new Int32Array(count),
    firstEdge: new Int32Array(count),
    isDated: new Uint8Array(most),
    times: new Uint8ClampedArray(most),
    nodes: new Int32Array(index.ids.length * fieldCount).fill(-1),
    slots: new Int32Array(most).fill(-1),
  };
}

/** The node of a point, or −1 when no assertion is about it. */
export function nodeAt({ index, nodes }: Points, record: Id, field: DateField): number {
  const row = index.rowOf(record);
  return row < 0 ? -1 : (nodes[row * fieldCount + fieldNumber[field]] ?? -1);
}

/** The record that a node's day belongs to; null for the epoch. */
export function recordAt({ index, slots }: Points, node: number): Id | null {
  const slot = slots[node] ?? -1;
  return slot < 0 ? null : (index.ids[Math.floor(slot / fieldCount)] ?? null);
}

/** Looks up the owners of the assertions about a node. */
export function ownersByNode({
  assertions,
  about,
  other,
  network,
}: Points): (node: number) => readonly number[] {
  const start = new Int32Array(network.nodes + 2);
  for (const nodes of [about, other])
    for (let owner = 0; owner < assertions.length; owner++) {
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
  for (let owner = 0; owner < assertions.length; owner++) {
    put(about[owner] ?? 0, owner);
    const second = other[owner] ?? -1;
    if (second >= 0) put(second, owner);
  }
  return (node) => [...owners.subarray(start[node] ?? 0, start[node + 1] ?? 0)];
}

/** Adds an assertion of the record at `row`, unless it is about a record that is not in the case. */
function addTo(points: Points, each: Assertion, row: number): void {
  // A field's assertion is about that field; a claim's may be about any record.
  const isOwn = each.claim === '';
  if (!isOwn && !isKnown(each, points.index)) return;
  const owner = points.assertions.push(each) - 1;
  const point = otherPoint(each);
  const node = nodeIn(points, isOwn ? row : points.index.rowOf(each.about.record), each.about.field);
  const other = point ? nodeIn(points, points.index.rowOf(point.record), point.field) : -1;
  points.about[owner] = node;
  points.other[owner] = other;
  points.firstEdge[owner] = points.network.count;
  addAssertion(points.network, each, owner, node, other);
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

/** Whether it is only about records that are in the case. */
function isKnown(assertion: Assertion, index: RecordIndex): boolean {
  return (
    index.rowOf(assertion.about.record) >= 0 &&
    (assertion.kind !== 'order' || index.rowOf(assertion.than.record) >= 0) &&
    (assertion.kind !== 'age' || index.rowOf(assertion.person) >= 0)
  );
}

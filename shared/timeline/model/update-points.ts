import type { Folio } from '../../domain/case.ts';
import { dateFieldSchema } from '../../domain/claim.ts';
import { copyEdges, type Network } from '../network/network.ts';
import { otherPoint } from './add-assertion.ts';
import { type RecordAssertions, assertionsOf } from './record-assertions.ts';
import type { DatedRecord } from './dated-record.ts';
import type { Points } from './points.ts';
import { leewayFor } from './reading-range.ts';
import type { RecordIndex } from './record-index.ts';
import type { Point, Assertion, DateAssertion } from './assertion.ts';

/** More changed records than this are no single edit: the case is read anew. */
const mostChanged = 20;

/**
 * The points after an edit that changed nothing but days, taken from those before it; null when more
 * than days changed. The background rules of the check before then still hold in the network.
 */
export function updatedPoints(before: Points, index: RecordIndex, folio: Folio): Points | null {
  if (index.rowOf !== before.index.rowOf) return null;
  const changed = changedRows(before.index, index);
  if (changed === null) return null;
  const histories = new Set(folio.histories.map(({ id }) => id));
  const points: Points = {
    ...before,
    index,
    recordAssertions: before.recordAssertions.slice(),
    assertions: before.assertions.slice(),
    dates: before.dates.slice(),
    orders: before.orders.slice(),
    network: { ...before.network, ...copyEdges(before.network) },
  };
  for (const row of changed) {
    const [old, now, kept] = [before.index.records[row], index.records[row], before.recordAssertions[row]];
    if (!old || !now || !kept || !isSameButDays(old, now)) return null;
    if (!replaceAssertions(points, kept, assertionsOf(now, histories), row)) return null;
  }
  return points;
}

function changedRows(before: RecordIndex, now: RecordIndex): number[] | null {
  const changed: number[] = [];
  for (let row = 0; row < now.records.length; row++)
    if (now.records[row] !== before.records[row] && changed.push(row) > mostChanged) return null;
  return changed;
}

const dayFields: ReadonlySet<string> = new Set(dateFieldSchema.options);

/** Whether two versions of a record differ at most in its own days. */
function isSameButDays(a: DatedRecord, b: DatedRecord): boolean {
  return withoutDays(a) === withoutDays(b);
}

function withoutDays(record: DatedRecord): string {
  return JSON.stringify(Object.entries(record).filter(([field]) => !dayFields.has(field)));
}

/** Puts a record's new assertions in the place of the old ones; false when they do not fit there. */
function replaceAssertions(
  points: Points,
  old: RecordAssertions,
  now: RecordAssertions,
  row: number,
): boolean {
  const first = points.firstOwner[row] ?? 0;
  const taken = (points.firstOwner[row + 1] ?? points.assertions.length) - first;
  if (taken !== old.assertions.length || taken !== now.assertions.length) return false;
  points.recordAssertions[row] = now;
  return now.assertions.every((assertion, i) => {
    const before = old.assertions[i];
    if (!before || !canReplace(before, assertion)) return false;
    points.assertions[first + i] = assertion;
    if (before.kind === 'order' && assertion.kind === 'order')
      points.orders[points.orders.indexOf(before)] = assertion;
    if (before.kind === 'date' && assertion.kind === 'date') {
      points.dates[points.dates.indexOf(before)] = assertion;
      writeBounds(points.network, points.firstEdge[first + i] ?? 0, assertion);
    }
    return true;
  });
}

/** Whether one assertion can take the place of another in the network, with other days at most. */
function canReplace(a: Assertion, b: Assertion): boolean {
  if (a.kind !== b.kind || !isSamePoint(a.about, b.about)) return false;
  const [otherA, otherB] = [otherPoint(a), otherPoint(b)];
  if (otherA === null ? otherB !== null : otherB === null || !isSamePoint(otherA, otherB)) return false;
  if (a.kind === 'weekday' && b.kind === 'weekday')
    return a.when.weekday === b.when.weekday && leewayFor(a.when) === leewayFor(b.when);
  if (a.kind !== 'date' || b.kind !== 'date') return true;
  return (
    a.isSimple &&
    b.isSimple &&
    isOpen(a, 'earliest') === isOpen(b, 'earliest') &&
    isOpen(a, 'latest') === isOpen(b, 'latest')
  );
}

function isSamePoint(a: Point, b: Point): boolean {
  return a.record === b.record && a.field === b.field;
}

function isOpen({ range }: DateAssertion, end: 'earliest' | 'latest'): boolean {
  return !Number.isFinite(range[end]);
}

/** Overwrites the bounds of a simple date, in the order in which `addAssertion` adds them. */
function writeBounds({ most }: Network, first: number, { range: { earliest, latest } }: DateAssertion): void {
  let at = first;
  if (latest !== Infinity) most[at++] = latest;
  if (earliest !== -Infinity) most[at] = -earliest;
}

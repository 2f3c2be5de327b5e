import type { Folio } from '../../domain/case.ts';
import { dateFieldSchema } from '../../domain/claim.ts';
import { copyEdges, type Network } from '../network/network.ts';
import { otherPoint } from './add-assertion.ts';
import { type Speaking, type RecordAssertions, assertionsOf } from './gather.ts';
import type { Points } from './points.ts';
import { leewayFor } from './reading-range.ts';
import type { Rows } from './rows.ts';
import type { Point, Assertion, DateAssertion } from './assertion.ts';

/** More changed records than this are no single edit: the case is read anew. */
const mostChanged = 20;

/**
 * The points after an edit that changed nothing but days, taken from those before it; null when more
 * than days changed. The background of the check before then stands in the network as it should.
 */
export function repointed(before: Points, rows: Rows, folio: Folio): Points | null {
  if (rows.rowOf !== before.rows.rowOf) return null;
  const changed = changedRows(before.rows, rows);
  if (changed === null) return null;
  const histories = new Set(folio.histories.map(({ id }) => id));
  const points: Points = {
    ...before,
    rows,
    recordAssertions: before.recordAssertions.slice(),
    said: before.said.slice(),
    dates: before.dates.slice(),
    orders: before.orders.slice(),
    network: { ...before.network, ...copyEdges(before.network) },
  };
  for (const row of changed) {
    const [old, now, kept] = [before.rows.records[row], rows.records[row], before.recordAssertions[row]];
    if (!old || !now || !kept || !isSameButDays(old, now)) return null;
    if (!retake(points, kept, assertionsOf(now, histories), row)) return null;
  }
  return points;
}

function changedRows(before: Rows, now: Rows): number[] | null {
  const changed: number[] = [];
  for (let row = 0; row < now.records.length; row++)
    if (now.records[row] !== before.records[row] && changed.push(row) > mostChanged) return null;
  return changed;
}

const dayFields: ReadonlySet<string> = new Set(dateFieldSchema.options);

/** Whether two versions of a record differ at most in its own days. */
function isSameButDays(a: Speaking, b: Speaking): boolean {
  return withoutDays(a) === withoutDays(b);
}

function withoutDays(record: Speaking): string {
  return JSON.stringify(Object.entries(record).filter(([field]) => !dayFields.has(field)));
}

/** Puts a new assertionsOf in the place of the old one; false when it does not fit there. */
function retake(points: Points, old: RecordAssertions, now: RecordAssertions, row: number): boolean {
  const first = points.firstOwner[row] ?? 0;
  const taken = (points.firstOwner[row + 1] ?? points.said.length) - first;
  if (taken !== old.said.length || taken !== now.said.length) return false;
  points.recordAssertions[row] = now;
  return now.said.every((said, i) => {
    const before = old.said[i];
    if (!before || !fits(before, said)) return false;
    points.said[first + i] = said;
    if (before.kind === 'order' && said.kind === 'order') points.orders[points.orders.indexOf(before)] = said;
    if (before.kind === 'date' && said.kind === 'date') {
      points.dates[points.dates.indexOf(before)] = said;
      moveBounds(points.network, points.firstEdge[first + i] ?? 0, said);
    }
    return true;
  });
}

/** Whether one statement can take the place of another in the network, with other days at most. */
function fits(a: Assertion, b: Assertion): boolean {
  if (a.kind !== b.kind || !isSamePoint(a.about, b.about)) return false;
  const [otherA, otherB] = [otherPoint(a), otherPoint(b)];
  if (otherA === null ? otherB !== null : otherB === null || !isSamePoint(otherA, otherB)) return false;
  if (a.kind === 'weekday' && b.kind === 'weekday')
    return a.when.weekday === b.when.weekday && leewayFor(a.when) === leewayFor(b.when);
  if (a.kind !== 'date' || b.kind !== 'date') return true;
  return (
    a.isPlain &&
    b.isPlain &&
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

/** Writes a plain date's bounds over those that stood there, in the order in which they are added. */
function moveBounds({ most }: Network, first: number, { range: { earliest, latest } }: DateAssertion): void {
  let at = first;
  if (latest !== Infinity) most[at++] = latest;
  if (earliest !== -Infinity) most[at] = -earliest;
}

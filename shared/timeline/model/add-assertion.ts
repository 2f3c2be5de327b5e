import { assertNever } from '../../assert-never.ts';
import { readingsOf, type When } from '../../dates/when.ts';
import {
  addBetween,
  addEdge,
  type Bound,
  boundsBetween,
  type Network,
  residueOfWeekday,
} from '../network/network.ts';
import { leewayFor, type Range, rangeOf } from './reading-range.ts';
import type { Point, Assertion, DateAssertion } from './assertion.ts';

/** The other point of an assertion that relates two, beside the one it is about. */
export function otherPoint(assertion: Assertion): Point | null {
  switch (assertion.kind) {
    case 'date':
    case 'weekday':
      return null;
    case 'order':
      return assertion.than;
    case 'length':
      return assertion.until;
    case 'age':
      return { record: assertion.person, field: 'born' };
    default:
      return assertNever(assertion);
  }
}

/** Adds the constraints of an assertion as `owner`: on `node`, or between `node` and `other`. */
export function addAssertion(
  network: Network,
  assertion: Assertion,
  owner: number,
  node: number,
  other: number,
): void {
  switch (assertion.kind) {
    case 'date':
      addWhen(network, node, assertion, owner);
      return;
    case 'weekday':
      addWeekday(network, node, assertion.when, owner);
      return;
    case 'order':
      addBetween(network, other, node, assertion.min, assertion.max, owner);
      return;
    case 'length':
      addBetween(network, node, other, assertion.min, assertion.max, owner);
      return;
    case 'age': {
      const { min, max } = daysAtAge(assertion.years);
      addBetween(network, other, node, min, max, owner);
      return;
    }
    default:
      assertNever(assertion);
  }
}

/** Days since birth of somebody aged `years`, with a day's leave at either end for leap days. */
export function daysAtAge(years: number): { min: number; max: number } {
  return { min: Math.floor(365.2425 * years) - 1, max: Math.ceil(365.2425 * (years + 1)) };
}

function addWhen(network: Network, node: number, assertion: DateAssertion, owner: number): void {
  if (assertion.isSimple) {
    if (assertion.last !== Infinity) addEdge(network, 0, node, assertion.last, owner);
    if (assertion.first !== -Infinity) addEdge(network, node, 0, -assertion.first, owner);
    return;
  }
  const { when } = assertion;
  const readings = readingsOf(when);
  const possible = readings.filter((reading) => reading.impossible === null);
  if (possible.length === 0) {
    if (readings.some((reading) => reading.impossible?.reason === 'outside-tables')) return;
    network.impossible.push(owner);
    return;
  }
  const leeway = leewayFor(when);
  const ranges = possible.map((reading) => rangeOf(reading, leeway));
  const only = ranges[0];
  if (ranges.length === 1 && only) addBetween(network, 0, node, only.earliest, only.latest, owner);
  else if (ranges.every((range) => range.earliest !== null || range.latest !== null))
    network.disjunctions.push({ disjuncts: ranges.map((range) => disjunctOf(node, range)), owner });
}

function addWeekday(network: Network, node: number, when: When, owner: number): void {
  if (when.weekday !== null && leewayFor(when) === 0)
    network.residues.push({ node, residue: residueOfWeekday(when.weekday), owner });
}

function disjunctOf(node: number, range: Range): Bound[] {
  return boundsBetween(0, node, range.earliest, range.latest);
}

import { assertNever } from '../../domain/assert-never.ts';
import { readingsOf, type When } from '../../domain/when.ts';
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

/** The other point that a statement speaks of, beside the one it is about. */
export function otherPoint(said: Assertion): Point | null {
  switch (said.kind) {
    case 'date':
    case 'weekday':
      return null;
    case 'order':
      return said.than;
    case 'length':
      return said.until;
    case 'age':
      return { record: said.person, field: 'born' };
    default:
      return assertNever(said);
  }
}

/** Puts one statement into the network as `owner`: it is about `node`, and perhaps about `other` too. */
export function addSaid(network: Network, said: Assertion, owner: number, node: number, other: number): void {
  switch (said.kind) {
    case 'date':
      addWhen(network, node, said, owner);
      return;
    case 'weekday':
      addWeekday(network, node, said.when, owner);
      return;
    case 'order':
      addBetween(network, other, node, said.min, said.max, owner);
      return;
    case 'length':
      addBetween(network, node, other, said.min, said.max, owner);
      return;
    case 'age': {
      const { min, max } = daysAtAge(said.years);
      addBetween(network, other, node, min, max, owner);
      return;
    }
    default:
      assertNever(said);
  }
}

/** Days since birth of somebody aged `years`, with a day's leave at either end for leap days. */
export function daysAtAge(years: number): { min: number; max: number } {
  return { min: Math.floor(365.2425 * years) - 1, max: Math.ceil(365.2425 * (years + 1)) };
}

function addWhen(network: Network, node: number, said: DateAssertion, owner: number): void {
  if (said.isPlain) {
    if (said.last !== Infinity) addEdge(network, 0, node, said.last, owner);
    if (said.first !== -Infinity) addEdge(network, node, 0, -said.first, owner);
    return;
  }
  const { when } = said;
  const readings = readingsOf(when);
  const possible = readings.filter((reading) => reading.impossible === null);
  if (possible.length === 0) {
    if (readings.some((reading) => reading.impossible?.reason === 'outside-tables')) return;
    network.falsehoods.push(owner);
    return;
  }
  const leeway = leewayFor(when);
  const ranges = possible.map((reading) => rangeOf(reading, leeway));
  const only = ranges[0];
  if (ranges.length === 1 && only) addBetween(network, 0, node, only.earliest, only.latest, owner);
  else if (ranges.every((range) => range.earliest !== null || range.latest !== null))
    network.choices.push({ options: ranges.map((range) => optionOf(node, range)), owner });
}

function addWeekday(network: Network, node: number, when: When, owner: number): void {
  if (when.weekday !== null && leewayFor(when) === 0)
    network.residues.push({ node, residue: residueOfWeekday(when.weekday), owner });
}

function optionOf(node: number, range: Range): Bound[] {
  return boundsBetween(0, node, range.earliest, range.latest);
}

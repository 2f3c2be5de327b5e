import { assertNever } from '../../assert-never.ts';
import { type Day, toEpochDay } from '../../dates/day.ts';
import {
  addBetween,
  addNode,
  boundsBetween,
  emptyNetwork,
  type Network,
  ownerOfRule,
  residueOfWeekday,
} from '../network/network.ts';
import { daysAtAge } from '../model/add-assertion.ts';
import type { ReasonRow, ReasonRule, ReasonStatement } from './reason-row.ts';

/** A row's network, and the checks that its rules are named by: the background's, then `start ≤ end`. */
export interface RowNetwork {
  readonly network: Network;
  readonly checks: readonly string[];
}

/** Statement i owns its constraints; every span also has its start on or before its end. */
export function toNetwork(row: ReasonRow): RowNetwork {
  const network = emptyNetwork(3 * (row.statements.length + row.background.length) + 16);
  const points = pointsOf(row, network);
  for (const [owner, statement] of row.statements.entries()) addStatement(network, points, statement, owner);
  const checks: string[] = [];
  for (const rule of row.background)
    addRule(network, points, rule, ownerOfRule(checks.push(checkOf(rule)) - 1));
  for (const event of row.events)
    if (event.type === 'span') {
      const owner = ownerOfRule(checks.push('span-inverted') - 1);
      addBetween(network, points(`${event.id}.start`), points(`${event.id}.end`), 0, null, owner);
    }
  return { network, checks };
}

type Points = (endpoint: string) => number;

/** Nodes by endpoint: a span has a start and an end, and its bare id is its start; a point has one day. */
function pointsOf(row: ReasonRow, network: Network): Points {
  const spans = new Set(row.events.filter(({ type }) => type === 'span').map(({ id }) => id));
  const points = new Set(row.events.filter(({ type }) => type === 'point').map(({ id }) => id));
  const nodes = new Map<string, number>();
  const nameOf = (endpoint: string): string => {
    if (spans.has(endpoint)) return `${endpoint}.start`;
    const event = endpoint.replace(/\.(?:start|end)$/, '');
    return !points.has(endpoint) && points.has(event) ? event : endpoint;
  };
  return (endpoint) => {
    const known = nodes.get(endpoint);
    if (known !== undefined) return known;
    const name = nameOf(endpoint);
    const node = nodes.get(name) ?? addNode(network);
    nodes.set(name, node);
    nodes.set(endpoint, node);
    return node;
  };
}

function addStatement(network: Network, points: Points, statement: ReasonStatement, owner: number): void {
  switch (statement.kind) {
    case 'date':
      addBetween(network, 0, points(statement.ep), epoch(statement.earliest), epoch(statement.latest), owner);
      if (statement.weekday !== null && statement.weekday !== undefined)
        network.residues.push({
          node: points(statement.ep),
          residue: residueOfWeekday(statement.weekday),
          owner,
        });
      return;
    case 'rel':
      addBetween(
        network,
        points(statement.frm),
        points(statement.to),
        leastDays(statement.min),
        mostDays(statement.max),
        owner,
      );
      return;
    case 'weekday':
      network.residues.push({
        node: points(statement.ep),
        residue: residueOfWeekday(statement.weekday),
        owner,
      });
      return;
    case 'alt':
      addReadings(network, points(statement.ep), statement.dates, owner);
      return;
    case 'age': {
      const { min, max } = daysAtAge(statement.years);
      addBetween(network, points(statement.birth), points(statement.ep), min, max, owner);
      return;
    }
    case 'impossible':
      network.impossible.push(owner);
      return;
    case 'info':
      return;
    default:
      assertNever(statement);
  }
}

type Reading = Extract<ReasonStatement, { kind: 'alt' }>['dates'][number];

/** One of some readings; none at all is impossible, and an open one constrains nothing. */
function addReadings(network: Network, node: number, readings: readonly Reading[], owner: number): void {
  const disjuncts = readings.map((reading) => {
    const { earliest, latest } =
      typeof reading === 'string' ? { earliest: reading, latest: reading } : reading;
    return boundsBetween(0, node, epoch(earliest), epoch(latest));
  });
  if (disjuncts.length === 0) network.impossible.push(owner);
  else if (disjuncts.every((disjunct) => disjunct.length > 0))
    network.disjunctions.push({ disjuncts, owner });
}

function addRule(network: Network, points: Points, rule: ReasonRule, owner: number): void {
  switch (rule.kind) {
    case 'rel':
      addBetween(network, points(rule.frm), points(rule.to), leastDays(rule.min), mostDays(rule.max), owner);
      return;
    case 'abs':
      addBetween(network, 0, points(rule.ep), epoch(rule.earliest), epoch(rule.latest), owner);
      return;
    case 'disjoint': {
      const [aStart, aEnd] = [points(`${rule.a}.start`), points(`${rule.a}.end`)];
      const [bStart, bEnd] = [points(`${rule.b}.start`), points(`${rule.b}.end`)];
      const disjuncts = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.disjunctions.push({ disjuncts, owner });
      return;
    }
    default:
      assertNever(rule);
  }
}

function checkOf(rule: ReasonRule): string {
  return rule.check || { rel: 'order-conflict', abs: 'future-date', disjoint: 'two-places' }[rule.kind];
}

function epoch(day: Day | null | undefined): number | null {
  return day === null || day === undefined ? null : toEpochDay(day);
}

/** Days are whole, so at least two and a half are three, and at most two and a half are two. */
function leastDays(count: number | null | undefined): number | null {
  return count === null || count === undefined ? null : Math.ceil(count);
}

function mostDays(count: number | null | undefined): number | null {
  return count === null || count === undefined ? null : Math.floor(count);
}

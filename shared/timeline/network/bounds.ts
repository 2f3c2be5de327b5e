import { budgetOf } from './budget.ts';
import { addEdge, emptyEdges, type Network, type Residue } from './network.ts';
import { type Parts, strongParts } from './strongly-connected.ts';
import { relationsOf, type Rows } from './rows.ts';
import { settleWeekdays } from './weekday-residues.ts';
import { shortestPaths } from './shortest-paths.ts';

/**
 * The strongest bounds that any selection of what is said could put on each day, readings and all.
 * Where `lower ≤ upper` everywhere nothing can contradict anything; elsewhere only what lies between
 * the two can. Over-estimates are allowed (they cost time), under-estimates are not.
 */
export interface StrongestBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Part (see `strongParts`) of every node, and by part whether it contradicts itself without any date. */
  readonly part: Int32Array;
  readonly isBad: Uint8Array;
  /** One known residue a node, or −1. */
  readonly residue: Int8Array;
  /** Whether the work was given up: then every bound is to be looked at. */
  readonly spent: boolean;
}

/**
 * Computes the strongest bounds by spreading them along relations, never back through the epoch: once
 * through the parts in their order, and to and fro only within a part that has a cycle in it.
 */
export function strongestBounds(network: Network): StrongestBounds {
  const { nodes } = network;
  const rows = relationsOf(network);
  const parts = strongParts(nodes, rows);
  const isBad = new Uint8Array(parts.count + 1);
  const residue = markResidues(network, parts, isBad);
  const spread: Spread = {
    rows,
    parts,
    isBad,
    residue,
    gain: markBadParts(network, rows, parts, isBad),
    lower: new Float64Array(nodes).fill(-Infinity),
    upper: new Float64Array(nodes).fill(Infinity),
    left: 1000 + 200 * (nodes + rows.to.length),
  };
  startFromDates(network, spread);
  for (let part = parts.count - 1; part >= 0; part--) spreadUpper(spread, part);
  for (let part = 0; part < parts.count; part++) spreadLower(spread, part);
  const { lower, upper, left } = spread;
  return { lower, upper, part: parts.of, isBad, residue, spent: left < 0 };
}

interface Spread {
  readonly rows: Rows;
  readonly parts: Parts;
  readonly isBad: Uint8Array;
  readonly residue: Int8Array;
  /** By part: how far a bad part could push a bound at most. */
  readonly gain: ReadonlyMap<number, number>;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  left: number;
}

function markResidues({ nodes, residues }: Network, parts: Parts, isBad: Uint8Array): Int8Array {
  const residue = new Int8Array(nodes).fill(-1);
  for (const { node, residue: value } of residues) {
    if (residue[node] !== -1 && residue[node] !== value) isBad[parts.of[node] ?? 0] = 1;
    residue[node] = value;
  }
  return residue;
}

/** Finds the parts that contradict themselves, and how far a walk through each could push a bound. */
function markBadParts(network: Network, rows: Rows, parts: Parts, isBad: Uint8Array): Map<number, number> {
  const gain = new Map<number, number>();
  const weekdays = Map.groupBy(network.residues, ({ node }) => parts.of[node] ?? 0);
  for (let part = 0; part < parts.count; part++) {
    const isAlone = sizeOf(parts, part) === 1;
    if (isBad[part] !== 1 && isAlone && !hasLoop(rows, parts.members[parts.start[part] ?? 0] ?? 0)) continue;
    const named = weekdays.get(part) ?? [];
    if (isBad[part] !== 1 && holdsAlone(rows, parts, part, named)) continue;
    isBad[part] = 1;
    gain.set(part, (pushOf(rows, parts, part) + 6 * named.length + 6) * (named.length + 1));
  }
  return gain;
}

function sizeOf({ start }: Parts, part: number): number {
  return (start[part + 1] ?? 0) - (start[part] ?? 0);
}

function hasLoop({ start, to, most }: Rows, node: number): boolean {
  for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k++)
    if (to[k] === node && (most[k] ?? 0) < 0) return true;
  return false;
}

/** Every bound from one day of a part to another of it. */
function eachInside(
  rows: Rows,
  parts: Parts,
  part: number,
  visit: (from: number, to: number, most: number) => void,
): void {
  for (let i = parts.start[part] ?? 0; i < (parts.start[part + 1] ?? 0); i++) {
    const node = parts.members[i] ?? 0;
    for (let k = rows.start[node] ?? 0; k < (rows.start[node + 1] ?? 0); k++)
      if (parts.of[rows.to[k] ?? 0] === part) visit(node, rows.to[k] ?? 0, rows.most[k] ?? 0);
  }
}

function pushOf(rows: Rows, parts: Parts, part: number): number {
  let push = 0;
  eachInside(rows, parts, part, (_, __, most) => (push += Math.max(0, -most)));
  return push;
}

function holdsAlone(rows: Rows, parts: Parts, part: number, residues: readonly Residue[]): boolean {
  const first = parts.start[part] ?? 0;
  const nodes = sizeOf(parts, part) + 1;
  const local = new Map<number, number>();
  for (let i = 1; i < nodes; i++) local.set(parts.members[first + i - 1] ?? 0, i);
  const edges = emptyEdges();
  eachInside(rows, parts, part, (from, to, most) =>
    addEdge(edges, local.get(from) ?? 0, local.get(to) ?? 0, most, 0),
  );
  if (edges.count * residues.length > 2_000_000) return false;
  const known = residues.map((residue) => ({ ...residue, node: local.get(residue.node) ?? 0 }));
  const budget = budgetOf(5_000_000);
  if (!shortestPaths(nodes, edges, budget)?.values) return false;
  return known.length === 0 || settleWeekdays(nodes, edges, known, budget)?.owners === null;
}

function startFromDates(network: Network, spread: Spread): void {
  const { count, from, to, most } = network;
  spread.lower[0] = spread.upper[0] = 0;
  for (let i = 0; i < count; i++)
    if (from[i] === 0 || to[i] === 0) startFrom(spread, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0);
  for (const { options } of network.choices)
    for (const option of options)
      for (const bound of option) startFrom(spread, bound.from, bound.to, bound.most);
}

function startFrom(spread: Spread, from: number, to: number, most: number): void {
  if (from === 0 && to !== 0) lowerUpper(spread, to, most);
  if (to === 0 && from !== 0) raiseLower(spread, from, -most);
}

function lowerUpper({ upper, residue }: Spread, node: number, value: number): boolean {
  const day = roundedDown(value, residue[node] ?? -1);
  if (day >= (upper[node] ?? Infinity)) return false;
  upper[node] = day;
  return true;
}

function raiseLower({ lower, residue }: Spread, node: number, value: number): boolean {
  const day = roundedUp(value, residue[node] ?? -1);
  if (day <= (lower[node] ?? -Infinity)) return false;
  lower[node] = day;
  return true;
}

/** Hands the upper bounds of a part on, once they are what they can be within it. */
function spreadUpper(spread: Spread, part: number): void {
  const { rows, parts, upper } = spread;
  const first = parts.start[part] ?? 0;
  const last = parts.start[part + 1] ?? 0;
  if (spread.isBad[part] === 1) {
    let least = Infinity;
    for (let i = first; i < last; i++) least = Math.min(least, upper[parts.members[i] ?? 0] ?? Infinity);
    for (let i = first; i < last; i++) upper[parts.members[i] ?? 0] = least - (spread.gain.get(part) ?? 0);
  } else if (last - first > 1) settleUpper(spread, part);
  for (let i = first; i < last; i++) {
    const node = parts.members[i] ?? 0;
    const most = upper[node] ?? Infinity;
    if (most === Infinity) continue;
    for (let k = rows.start[node] ?? 0; k < (rows.start[node + 1] ?? 0); k++) {
      const next = rows.to[k] ?? 0;
      if (parts.of[next] !== part) lowerUpper(spread, next, most + (rows.most[k] ?? 0));
    }
  }
}

function settleUpper(spread: Spread, part: number): void {
  const { rows, parts, upper } = spread;
  const queue = [...parts.members.subarray(parts.start[part] ?? 0, parts.start[part + 1] ?? 0)];
  const waiting = new Set(queue);
  for (let head = 0; head < queue.length && spread.left >= 0; head++) {
    const node = queue[head] ?? 0;
    waiting.delete(node);
    for (let k = rows.start[node] ?? 0; k < (rows.start[node + 1] ?? 0); k++) {
      const next = rows.to[k] ?? 0;
      spread.left -= 1;
      if (parts.of[next] !== part) continue;
      if (lowerUpper(spread, next, (upper[node] ?? Infinity) + (rows.most[k] ?? 0)) && !waiting.has(next)) {
        waiting.add(next);
        queue.push(next);
      }
    }
  }
}

/** Takes the lower bounds of a part from the parts it leads to, which have theirs already. */
function spreadLower(spread: Spread, part: number): void {
  const { rows, parts, lower } = spread;
  const first = parts.start[part] ?? 0;
  const last = parts.start[part + 1] ?? 0;
  for (let i = first; i < last; i++) {
    const node = parts.members[i] ?? 0;
    for (let k = rows.start[node] ?? 0; k < (rows.start[node + 1] ?? 0); k++) {
      const next = rows.to[k] ?? 0;
      if (parts.of[next] !== part) raiseLower(spread, node, (lower[next] ?? -Infinity) - (rows.most[k] ?? 0));
    }
  }
  if (spread.isBad[part] === 1) {
    let most = -Infinity;
    for (let i = first; i < last; i++) most = Math.max(most, lower[parts.members[i] ?? 0] ?? -Infinity);
    for (let i = first; i < last; i++) lower[parts.members[i] ?? 0] = most + (spread.gain.get(part) ?? 0);
  } else if (last - first > 1) settleLower(spread, part);
}

function settleLower(spread: Spread, part: number): void {
  const { rows, parts, lower } = spread;
  const members = parts.members.subarray(parts.start[part] ?? 0, parts.start[part + 1] ?? 0);
  const into = new Map<number, { from: number; most: number }[]>();
  eachInside(rows, parts, part, (from, to, most) => {
    const list = into.get(to);
    if (list) list.push({ from, most });
    else into.set(to, [{ from, most }]);
  });
  const queue = [...members];
  const waiting = new Set(queue);
  for (let head = 0; head < queue.length && spread.left >= 0; head++) {
    const node = queue[head] ?? 0;
    waiting.delete(node);
    for (const { from, most } of into.get(node) ?? []) {
      spread.left -= 1;
      if (raiseLower(spread, from, (lower[node] ?? -Infinity) - most) && !waiting.has(from)) {
        waiting.add(from);
        queue.push(from);
      }
    }
  }
}

/** The last day on or before `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedDown(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day - ((((day - residue) % 7) + 7) % 7);
}

/** The first day on or after `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedUp(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day + ((((residue - day) % 7) + 7) % 7);
}

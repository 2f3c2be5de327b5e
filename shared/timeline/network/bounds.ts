import { budgetOf } from './budget.ts';
import { strongParts } from './groups.ts';
import { emptyNetwork, addEdge, type Edges, type Network, type Residue } from './network.ts';
import { settleWeekdays } from './residues.ts';
import { adjacencyOf, type Adjacency, settle } from './settle.ts';

/**
 * The strongest bounds that any selection of what is said could put on each day, readings and all.
 * Where `lower ≤ upper` everywhere nothing can contradict anything; elsewhere only what lies between
 * the two can. Over-estimates are allowed (they cost time), under-estimates are not.
 */
export interface StrongestBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Part (see `strongParts`) of every node, and whether a part contradicts itself without any date. */
  readonly part: Int32Array;
  readonly isBad: Uint8Array;
  /** One known residue a node, or −1. */
  readonly residue: Int8Array;
  /** Whether the work was given up: then every bound is to be looked at. */
  readonly spent: boolean;
}

/** Computes the strongest bounds by spreading them along relations, never back through the epoch. */
export function strongestBounds(network: Network): StrongestBounds {
  const between = relationsOf(network);
  const part = strongParts(network.nodes, between);
  const residue = new Int8Array(network.nodes).fill(-1);
  const isBad = new Uint8Array(network.nodes);
  markResidues(network.residues, residue, part, isBad);
  const gain = markBadParts(network, between, part, isBad);
  const spread: Spread = {
    lower: new Float64Array(network.nodes).fill(-Infinity),
    upper: new Float64Array(network.nodes).fill(Infinity),
    part,
    isBad,
    residue,
    gain,
    between,
    members: membersOf(part, isBad),
    out: adjacencyOf(network.nodes, between.from),
    into: adjacencyOf(network.nodes, between.to),
    queue: [],
    waiting: new Uint8Array(network.nodes),
    left: 1000 + 200 * (network.nodes + between.from.length),
  };
  spread.lower[0] = spread.upper[0] = 0;
  eachBound(network, (from, to, most) => startFrom(spread, from, to, most));
  spreadBounds(spread);
  return { ...spread, spent: spread.left < 0 };
}

/** Every bound of the network, those of readings included. */
function eachBound(network: Network, visit: (from: number, to: number, most: number) => void): void {
  const { from, to, most } = network;
  for (let i = 0; i < from.length; i++) visit(from[i] ?? 0, to[i] ?? 0, most[i] ?? 0);
  for (const choice of network.choices)
    for (const option of choice.options) for (const bound of option) visit(bound.from, bound.to, bound.most);
}

interface Spread {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly part: Int32Array;
  readonly isBad: Uint8Array;
  readonly residue: Int8Array;
  /** By part: how far a bad part could push a bound at most. */
  readonly gain: ReadonlyMap<number, number>;
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly between: Edges;
  readonly out: Adjacency;
  readonly into: Adjacency;
  readonly queue: number[];
  readonly waiting: Uint8Array;
  left: number;
}

function relationsOf(network: Network): Edges {
  const between: Edges = { from: [], to: [], most: [], owner: [] };
  eachBound(network, (from, to, most) => {
    if (from !== 0 && to !== 0) addEdge(between, from, to, most, 0);
  });
  return between;
}

function markResidues(
  residues: readonly Residue[],
  residue: Int8Array,
  part: Int32Array,
  isBad: Uint8Array,
): void {
  for (const { node, residue: value } of residues) {
    if (residue[node] !== -1 && residue[node] !== value) isBad[part[node] ?? 0] = 1;
    residue[node] = value;
  }
}

function membersOf(part: Int32Array, isBad: Uint8Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [node, of] of part.entries()) {
    if (of < 0 || isBad[of] !== 1) continue;
    const list = members.get(of);
    if (list) list.push(node);
    else members.set(of, [node]);
  }
  return members;
}

/** Finds the parts that contradict themselves, and how far a walk through each could push a bound. */
function markBadParts(
  network: Network,
  between: Edges,
  part: Int32Array,
  isBad: Uint8Array,
): Map<number, number> {
  const inside = new Map<number, number[]>();
  for (let i = 0; i < between.from.length; i++) {
    const of = part[between.from[i] ?? 0] ?? 0;
    if (of !== part[between.to[i] ?? 0]) continue;
    const list = inside.get(of);
    if (list) list.push(i);
    else inside.set(of, [i]);
  }
  const weekdays = new Map<number, Residue[]>();
  for (const residue of network.residues) {
    const of = part[residue.node] ?? 0;
    const list = weekdays.get(of);
    if (list) list.push(residue);
    else weekdays.set(of, [residue]);
  }
  for (const [of, list] of inside)
    if (isBad[of] !== 1 && !holdsAlone(between, list, weekdays.get(of) ?? [])) isBad[of] = 1;
  const gain = new Map<number, number>();
  for (const of of new Set(part)) {
    if (of < 0 || isBad[of] !== 1) continue;
    const named = weekdays.get(of)?.length ?? 0;
    let push = 0;
    for (const i of inside.get(of) ?? []) push += Math.max(0, -(between.most[i] ?? 0));
    gain.set(of, (push + 6 * named + 6) * (named + 1));
  }
  return gain;
}

function holdsAlone(between: Edges, list: readonly number[], residues: readonly Residue[]): boolean {
  if (list.length * residues.length > 2_000_000) return false;
  const local = new Map<number, number>();
  const at = (node: number): number => {
    const known = local.get(node) ?? local.size + 1;
    local.set(node, known);
    return known;
  };
  const small = emptyNetwork();
  for (const i of list)
    addEdge(small, at(between.from[i] ?? 0), at(between.to[i] ?? 0), between.most[i] ?? 0, 0);
  const known = residues.map((residue) => ({ ...residue, node: at(residue.node) }));
  const budget = budgetOf(5_000_000);
  const settled = settle(local.size + 1, small, budget);
  if (!settled?.values) return false;
  return known.length === 0 || settleWeekdays(local.size + 1, small, known, budget)?.owners === null;
}

function startFrom(spread: Spread, from: number, to: number, most: number): void {
  if (from === 0 && to !== 0) lowerUpper(spread, to, most);
  if (to === 0 && from !== 0) raiseLower(spread, from, -most);
}

function spreadBounds(spread: Spread): void {
  const { queue, waiting, between, out, into } = spread;
  for (let head = 0; head < queue.length && spread.left >= 0; head++) {
    const node = queue[head] ?? 0;
    waiting[node] = 0;
    const upper = spread.upper[node] ?? Infinity;
    const lower = spread.lower[node] ?? -Infinity;
    if (upper !== Infinity)
      for (let k = out.start[node] ?? 0; k < (out.start[node + 1] ?? 0); k++) {
        const edge = out.edge[k] ?? 0;
        const next = between.to[edge] ?? 0;
        if (!insideBad(spread, node, next)) lowerUpper(spread, next, upper + (between.most[edge] ?? 0));
      }
    if (lower !== -Infinity)
      for (let k = into.start[node] ?? 0; k < (into.start[node + 1] ?? 0); k++) {
        const edge = into.edge[k] ?? 0;
        const next = between.from[edge] ?? 0;
        if (!insideBad(spread, node, next)) raiseLower(spread, next, lower - (between.most[edge] ?? 0));
      }
  }
}

function insideBad({ part, isBad }: Spread, a: number, b: number): boolean {
  return part[a] === part[b] && isBad[part[a] ?? 0] === 1;
}

function lowerUpper(spread: Spread, node: number, value: number): void {
  spread.left -= 1;
  const of = spread.part[node] ?? 0;
  if (spread.isBad[of] !== 1) {
    const day = roundedDown(value, spread.residue[node] ?? -1);
    if (day < (spread.upper[node] ?? Infinity)) put(spread, spread.upper, node, day);
    return;
  }
  const pushed = value - (spread.gain.get(of) ?? 0);
  if (pushed >= (spread.upper[node] ?? Infinity)) return;
  for (const member of spread.members.get(of) ?? []) put(spread, spread.upper, member, pushed);
}

function raiseLower(spread: Spread, node: number, value: number): void {
  spread.left -= 1;
  const of = spread.part[node] ?? 0;
  if (spread.isBad[of] !== 1) {
    const day = roundedUp(value, spread.residue[node] ?? -1);
    if (day > (spread.lower[node] ?? -Infinity)) put(spread, spread.lower, node, day);
    return;
  }
  const pushed = value + (spread.gain.get(of) ?? 0);
  if (pushed <= (spread.lower[node] ?? -Infinity)) return;
  for (const member of spread.members.get(of) ?? []) put(spread, spread.lower, member, pushed);
}

function put(spread: Spread, values: Float64Array, node: number, value: number): void {
  values[node] = value;
  if (spread.waiting[node] === 1) return;
  spread.waiting[node] = 1;
  spread.queue.push(node);
}

/** The last day on or before `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedDown(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day - ((((day - residue) % 7) + 7) % 7);
}

/** The first day on or after `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedUp(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day + ((((residue - day) % 7) + 7) % 7);
}

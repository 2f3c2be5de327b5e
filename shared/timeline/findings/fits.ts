import type { Fit } from './finding.ts';
import {
  addEdge,
  type Bound,
  type Disjunction,
  copyEdges,
  type Edges,
  emptyEdges,
  ownerOfRule,
} from '../network/network.ts';
import type { Conflict } from '../network/solve.ts';
import { assertionId } from '../model/assertion.ts';
import { dayAt } from '../model/epoch-day.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** The constraints of the owners of some conflicts, by owner. */
export interface OwnedBounds {
  readonly bounds: ReadonlyMap<number, readonly Bound[]>;
  readonly disjunctions: ReadonlyMap<number, readonly Disjunction[]>;
}

/** Gathers in one pass the constraints of every assertion and rule of the conflicts. */
export function ownedBounds(conflicts: readonly Conflict[], { network }: TemporalModel): OwnedBounds {
  const bounds = new Map<number, Bound[]>();
  const disjunctions = new Map<number, Disjunction[]>();
  for (const conflict of conflicts)
    for (const owner of ownersOf(conflict)) {
      bounds.set(owner, []);
      disjunctions.set(owner, []);
    }
  if (bounds.size === 0) return { bounds, disjunctions };
  for (let i = 0; i < network.count; i++)
    bounds
      .get(network.owner[i] ?? 0)
      ?.push({ from: network.from[i] ?? 0, to: network.to[i] ?? 0, most: network.most[i] ?? 0 });
  for (const disjunction of network.disjunctions) disjunctions.get(disjunction.owner)?.push(disjunction);
  return { bounds, disjunctions };
}

function ownersOf(conflict: Conflict): number[] {
  return [...conflict.assertions, ...conflict.rules.map(ownerOfRule)];
}

/**
 * For each date of a conflict, the days that would fit the other assertions: the bounds of its point once
 * the date itself is left out.
 */
export function fitsOf(conflict: Conflict, owned: OwnedBounds, model: TemporalModel): Fit[] {
  if (conflict.assertions.length + conflict.rules.length < 2) return [];
  return conflict.assertions.flatMap((owner) => {
    const assertion = model.assertions[owner];
    if (assertion?.kind !== 'date') return [];
    const others = ownersOf(conflict).filter((other) => other !== owner);
    const range = rangeWithin(others, model.nodeOf(assertion.about.record, assertion.about.field), owned);
    if (!range || (range.up === Infinity && range.down === Infinity)) return [];
    return {
      statement: assertionId(assertion),
      about: assertion.about,
      earliest: dayAt(-range.down),
      latest: dayAt(range.up),
    };
  });
}

/** The days that are feasible for a node. */
interface FeasibleRange {
  /** Most days after the epoch, and most days before it. */
  readonly up: number;
  readonly down: number;
}

function rangeWithin(others: readonly number[], node: number, owned: OwnedBounds): FeasibleRange | null {
  const local = new Map([[0, 0]]);
  const edges = emptyEdges();
  const add = ({ from, to, most }: Bound): void => addEdge(edges, at(local, from), at(local, to), most, 0);
  for (const owner of others) owned.bounds.get(owner)?.forEach(add);
  const disjunctions = others.flatMap((owner) => owned.disjunctions.get(owner) ?? []);
  return rangeOverDisjuncts(disjunctions.slice(0, 6), edges, local, at(local, node));
}

function at(local: Map<number, number>, node: number): number {
  const known = local.get(node) ?? local.size;
  local.set(node, known);
  return known;
}

/** The union of the ranges over every choice of disjuncts, one disjunction after another. */
function rangeOverDisjuncts(
  disjunctions: readonly Disjunction[],
  edges: Edges,
  local: Map<number, number>,
  node: number,
): FeasibleRange | null {
  const [disjunction, ...rest] = disjunctions;
  if (!disjunction) return feasibleRange(edges, local.size, node);
  const ranges: FeasibleRange[] = [];
  for (const disjunct of disjunction.disjuncts) {
    const tried = copyEdges(edges);
    for (const bound of disjunct) addEdge(tried, at(local, bound.from), at(local, bound.to), bound.most, 0);
    const range = rangeOverDisjuncts(rest, tried, local, node);
    if (range) ranges.push(range);
  }
  if (ranges.length === 0) return null;
  return { up: Math.max(...ranges.map(({ up }) => up)), down: Math.max(...ranges.map(({ down }) => down)) };
}

function feasibleRange(edges: Edges, nodes: number, node: number): FeasibleRange | null {
  const up = distancesFromEpoch(edges.from, edges.to, edges, nodes);
  const down = up && distancesFromEpoch(edges.to, edges.from, edges, nodes);
  return down && { up: up[node] ?? Infinity, down: down[node] ?? Infinity };
}

const mostSteps = 1_000_000;

/**
 * Shortest distances from the epoch, round by round (Bellman 1958): what is left of a conflict is small, and
 * each round uses what it has just found. Null for a negative cycle, or past the most steps.
 */
function distancesFromEpoch(
  from: Int32Array,
  to: Int32Array,
  { count, most }: Edges,
  nodes: number,
): number[] | null {
  const far = Array.from({ length: nodes }, () => Infinity);
  far[0] = 0;
  const rounds = Math.min(nodes, mostSteps / (count + 1));
  for (let round = 0; round <= rounds; round++) {
    let changed = false;
    for (let i = 0; i < count; i++) {
      const reached = (far[from[i] ?? 0] ?? Infinity) + (most[i] ?? 0);
      if (reached >= (far[to[i] ?? 0] ?? Infinity)) continue;
      far[to[i] ?? 0] = reached;
      changed = true;
    }
    if (!changed) return far;
  }
  return null;
}

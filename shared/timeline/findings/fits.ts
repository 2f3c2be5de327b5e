import type { Fit } from './finding.ts';
import {
  addEdge,
  type Bound,
  type Choice,
  copyEdges,
  type Edges,
  emptyEdges,
  ownerOfRule,
} from '../network/network.ts';
import type { Conflict } from '../network/solve.ts';
import { dayAt, assertionId } from '../model/assertion.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** What the owners of some conflicts put into the network. */
export interface OwnedBounds {
  readonly bounds: ReadonlyMap<number, readonly Bound[]>;
  readonly choices: ReadonlyMap<number, readonly Choice[]>;
}

/** Gathers in one pass what every statement and rule of the conflicts says. */
export function ownedBounds(conflicts: readonly Conflict[], { network }: TemporalModel): OwnedBounds {
  const bounds = new Map<number, Bound[]>();
  const choices = new Map<number, Choice[]>();
  for (const conflict of conflicts)
    for (const owner of ownersOf(conflict)) {
      bounds.set(owner, []);
      choices.set(owner, []);
    }
  if (bounds.size === 0) return { bounds, choices };
  for (let i = 0; i < network.count; i++)
    bounds
      .get(network.owner[i] ?? 0)
      ?.push({ from: network.from[i] ?? 0, to: network.to[i] ?? 0, most: network.most[i] ?? 0 });
  for (const choice of network.choices) choices.get(choice.owner)?.push(choice);
  return { bounds, choices };
}

function ownersOf(conflict: Conflict): number[] {
  return [...conflict.statements, ...conflict.rules.map(ownerOfRule)];
}

/**
 * For each dated statement of a conflict, the days that would fit the others: the bounds of its point
 * once the statement itself is left out.
 */
export function fitsOf(conflict: Conflict, owned: OwnedBounds, model: TemporalModel): Fit[] {
  if (conflict.statements.length + conflict.rules.length < 2) return [];
  return conflict.statements.flatMap((owner) => {
    const said = model.said[owner];
    if (said?.kind !== 'date') return [];
    const others = ownersOf(conflict).filter((other) => other !== owner);
    const range = rangeWithout(others, model.nodeOf(said.about.record, said.about.field), owned);
    if (!range || (range.up === Infinity && range.down === Infinity)) return [];
    return {
      statement: assertionId(said),
      about: said.about,
      earliest: dayAt(-range.down),
      latest: dayAt(range.up),
    };
  });
}

interface Room {
  /** Most days after the epoch, and most days before it. */
  readonly up: number;
  readonly down: number;
}

function rangeWithout(others: readonly number[], node: number, owned: OwnedBounds): Room | null {
  const local = new Map([[0, 0]]);
  const edges = emptyEdges();
  const add = ({ from, to, most }: Bound): void => addEdge(edges, at(local, from), at(local, to), most, 0);
  for (const owner of others) owned.bounds.get(owner)?.forEach(add);
  const choices = others.flatMap((owner) => owned.choices.get(owner) ?? []);
  return widest(choices.slice(0, 6), edges, local, at(local, node));
}

function at(local: Map<number, number>, node: number): number {
  const known = local.get(node) ?? local.size;
  local.set(node, known);
  return known;
}

/** The room over all ways to choose, one option after another. */
function widest(
  choices: readonly Choice[],
  edges: Edges,
  local: Map<number, number>,
  node: number,
): Room | null {
  const [choice, ...rest] = choices;
  if (!choice) return roomAt(edges, local.size, node);
  const rooms: Room[] = [];
  for (const option of choice.options) {
    const tried = copyEdges(edges);
    for (const bound of option) addEdge(tried, at(local, bound.from), at(local, bound.to), bound.most, 0);
    const found = widest(rest, tried, local, node);
    if (found) rooms.push(found);
  }
  if (rooms.length === 0) return null;
  return { up: Math.max(...rooms.map(({ up }) => up)), down: Math.max(...rooms.map(({ down }) => down)) };
}

function roomAt(edges: Edges, nodes: number, node: number): Room | null {
  const up = reach(edges.from, edges.to, edges, nodes);
  const down = up && reach(edges.to, edges.from, edges, nodes);
  return down && { up: up[node] ?? Infinity, down: down[node] ?? Infinity };
}

const mostSteps = 1_000_000;

/**
 * Shortest ways from the epoch, round by round (Bellman 1958): what is left of a conflict is small, and
 * each round goes on from what it has just found. Null when they never shortestPaths, or not within bounds.
 */
function reach(from: Int32Array, to: Int32Array, { count, most }: Edges, nodes: number): number[] | null {
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

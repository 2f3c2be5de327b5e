import type { Fit } from '../finding.ts';
import { budgetOf } from '../network/budget.ts';
import {
  addEdge,
  type Bound,
  type Choice,
  copyEdges,
  type Edges,
  emptyEdges,
  ownerOfRule,
} from '../network/network.ts';
import { adjacencyOf, reachFrom, settle } from '../network/settle.ts';
import type { Conflict } from '../network/solve.ts';
import { dayAt, saidId } from '../story/said.ts';
import type { Story } from '../story/story.ts';

/** What the owners of some conflicts put into the network. */
export interface OwnedBounds {
  readonly bounds: ReadonlyMap<number, readonly Bound[]>;
  readonly choices: ReadonlyMap<number, readonly Choice[]>;
}

/** Gathers in one pass what every statement and rule of the conflicts says. */
export function ownedBounds(conflicts: readonly Conflict[], { network }: Story): OwnedBounds {
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
export function fitsOf(conflict: Conflict, owned: OwnedBounds, story: Story): Fit[] {
  if (conflict.statements.length + conflict.rules.length < 2) return [];
  return conflict.statements.flatMap((owner) => {
    const said = story.said[owner];
    if (said?.kind !== 'date') return [];
    const others = ownersOf(conflict).filter((other) => other !== owner);
    const range = rangeWithout(others, story.nodeOf(said.about.record, said.about.field), owned);
    if (!range || (range.up === Infinity && range.down === Infinity)) return [];
    return {
      statement: saidId(said),
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
  const budget = budgetOf(200_000);
  const settled = settle(nodes, edges, budget);
  if (!settled?.values) return null;
  const up = reachFrom(0, nodes, edges, adjacencyOf(nodes, edges.count, edges.from), budget);
  const turned = { ...edges, from: edges.to, to: edges.from };
  const down = reachFrom(0, nodes, turned, adjacencyOf(nodes, turned.count, turned.from), budget);
  if (!up || !down) return null;
  return { up: up.distance[node] ?? Infinity, down: down.distance[node] ?? Infinity };
}

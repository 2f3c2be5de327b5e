import type { Budget } from './budget.ts';
import { addEdge, copyEdges, type Edges, emptyEdges, type Residue } from './network.ts';
import { adjacencyOf, reachFrom, type Reach, shortestPaths } from './shortest-paths.ts';

/** Days that keep the bounds and every day of the week, or the owners of bounds and weekdays that cannot. */
export type SettledWeekdays =
  | { readonly values: Float64Array; readonly owners: null }
  | { readonly values: null; readonly owners: ReadonlySet<number> };

/**
 * Adds days of the week to a network that holds without them; null when the budget ran out.
 *
 * Exact and without search: between two nodes with known weekdays the shortest distance is rounded down
 * to the next difference their weekdays allow, and what is left, divided by 7, is again a network of
 * differences over whole weeks. Node 0 is the epoch with residue 0.
 */
export function settleWeekdays(
  nodes: number,
  edges: Edges,
  residues: readonly Residue[],
  budget: Budget,
): SettledWeekdays | null {
  const byNode = new Map<number, Residue>([[0, { node: 0, residue: 0, owner: 0 }]]);
  for (const residue of residues) {
    const other = byNode.get(residue.node);
    if (other && other.residue !== residue.residue)
      return { values: null, owners: new Set([other.owner, residue.owner]) };
    if (!other) byNode.set(residue.node, residue);
  }
  return settleWeeks(nodes, edges, [...byNode.values()], budget);
}

function settleWeeks(
  nodes: number,
  edges: Edges,
  known: readonly Residue[],
  budget: Budget,
): SettledWeekdays | null {
  const out = adjacencyOf(nodes, edges.count, edges.from);
  const weeks = emptyEdges();
  const reaches: Reach[] = [];
  for (const [i, a] of known.entries()) {
    const reach = reachFrom(a.node, nodes, edges, out, budget);
    if (!reach) return null;
    reaches.push(reach);
    for (const [j, b] of known.entries()) {
      const far = reach.distance[b.node] ?? Infinity;
      if (i !== j && far !== Infinity)
        addEdge(weeks, i, j, Math.floor((far - (b.residue - a.residue)) / 7), 0);
    }
  }
  const settled = shortestPaths(known.length, weeks, budget);
  if (!settled) return null;
  if (settled.cycle)
    return { values: null, owners: ownersAround(settled.cycle, weeks, known, reaches, edges) };
  return extend(nodes, edges, known, settled.values, budget);
}

function ownersAround(
  cycle: readonly number[],
  weeks: Edges,
  known: readonly Residue[],
  reaches: readonly Reach[],
  edges: Edges,
): Set<number> {
  const owners = new Set<number>();
  for (const step of cycle) {
    const a = known[weeks.from[step] ?? 0];
    const b = known[weeks.to[step] ?? 0];
    const reach = reaches[weeks.from[step] ?? 0];
    if (!a || !b || !reach) continue;
    if (a.node !== 0) owners.add(a.owner);
    for (let node = b.node; node !== a.node;) {
      const edge = reach.parent[node] ?? -1;
      if (edge < 0) break;
      owners.add(edges.owner[edge] ?? 0);
      node = edges.from[edge] ?? a.node;
    }
  }
  return owners;
}

/** Holds the known weekdays where the weeks put them and settles the rest around them. */
function extend(
  nodes: number,
  edges: Edges,
  known: readonly Residue[],
  week: Float64Array,
  budget: Budget,
): SettledWeekdays | null {
  const held = copyEdges(edges);
  const base = week[0] ?? 0;
  for (const [i, a] of known.entries()) {
    const day = 7 * ((week[i] ?? 0) - base) + a.residue;
    addEdge(held, 0, a.node, day, 0);
    addEdge(held, a.node, 0, -day, 0);
  }
  const settled = shortestPaths(nodes, held, budget);
  if (!settled) return null;
  if (settled.cycle) throw new Error('Weeks that hold must extend to days that hold.');
  return { values: settled.values, owners: null };
}

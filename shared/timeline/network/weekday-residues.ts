import type { Budget } from './budget.ts';
import { addEdge, copyEdges, type Edges, emptyEdges, type Residue } from './network.ts';
import { adjacencyOf, distancesFrom, type Distances, shortestPaths } from './shortest-paths.ts';

/** Days that satisfy the bounds and every weekday, or the owners of an unsatisfiable core. */
export type WeekdayFeasibility =
  | { readonly values: Float64Array; readonly owners: null }
  | { readonly values: null; readonly owners: ReadonlySet<number> };

/**
 * Decides a network that is consistent without its weekdays together with them; null when the budget ran out.
 *
 * Exact and without search: between two nodes with known weekdays the shortest distance is rounded down
 * to the next difference their weekdays allow, and what is left, divided by 7, is again a network of
 * differences over whole weeks. Node 0 is the epoch with residue 0.
 */
export function checkWeekdays(
  nodes: number,
  edges: Edges,
  residues: readonly Residue[],
  budget: Budget,
): WeekdayFeasibility | null {
  const byNode = new Map<number, Residue>([[0, { node: 0, residue: 0, owner: 0 }]]);
  for (const residue of residues) {
    const other = byNode.get(residue.node);
    if (other && other.residue !== residue.residue)
      return { values: null, owners: new Set([other.owner, residue.owner]) };
    if (!other) byNode.set(residue.node, residue);
  }
  return checkWeeks(nodes, edges, [...byNode.values()], budget);
}

/** Decides the network of differences over whole weeks between the days with a known weekday. */
function checkWeeks(
  nodes: number,
  edges: Edges,
  known: readonly Residue[],
  budget: Budget,
): WeekdayFeasibility | null {
  const out = adjacencyOf(nodes, edges.count, edges.from);
  const weeks = emptyEdges();
  const distances: Distances[] = [];
  for (const [i, a] of known.entries()) {
    const from = distancesFrom(a.node, nodes, edges, out, budget);
    if (!from) return null;
    distances.push(from);
    for (const [j, b] of known.entries()) {
      const far = from.distance[b.node] ?? Infinity;
      if (i !== j && far !== Infinity)
        addEdge(weeks, i, j, Math.floor((far - (b.residue - a.residue)) / 7), 0);
    }
  }
  const paths = shortestPaths(known.length, weeks, budget);
  if (!paths) return null;
  if (paths.cycle) return { values: null, owners: ownersAround(paths.cycle, weeks, known, distances, edges) };
  return extendToAllNodes(nodes, edges, known, paths.values, budget);
}

/** Owners of the weekdays on a cycle of whole weeks, and of the shortest paths between them. */
function ownersAround(
  cycle: readonly number[],
  weeks: Edges,
  known: readonly Residue[],
  distances: readonly Distances[],
  edges: Edges,
): Set<number> {
  const owners = new Set<number>();
  for (const step of cycle) {
    const a = known[weeks.from[step] ?? 0];
    const b = known[weeks.to[step] ?? 0];
    const from = distances[weeks.from[step] ?? 0];
    if (!a || !b || !from) continue;
    if (a.node !== 0) owners.add(a.owner);
    for (let node = b.node; node !== a.node;) {
      const edge = from.parent[node] ?? -1;
      if (edge < 0) break;
      owners.add(edges.owner[edge] ?? 0);
      node = edges.from[edge] ?? a.node;
    }
  }
  return owners;
}

/** Fixes the days with a known weekday where the weeks put them, and solves for the rest. */
function extendToAllNodes(
  nodes: number,
  edges: Edges,
  known: readonly Residue[],
  week: Float64Array,
  budget: Budget,
): WeekdayFeasibility | null {
  const fixed = copyEdges(edges);
  const base = week[0] ?? 0;
  for (const [i, a] of known.entries()) {
    const day = 7 * ((week[i] ?? 0) - base) + a.residue;
    addEdge(fixed, 0, a.node, day, 0);
    addEdge(fixed, a.node, 0, -day, 0);
  }
  const paths = shortestPaths(nodes, fixed, budget);
  if (!paths) return null;
  if (paths.cycle) throw new Error('Weeks that hold must extend to days that hold.');
  return { values: paths.values, owners: null };
}

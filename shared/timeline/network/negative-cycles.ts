import type { Budget } from './budget.ts';
import { minimalSetsOf } from './minimal-sets.ts';
import { addEdge, type Edges, emptyEdges, type Network } from './network.ts';
import { adjacencyOf, reachFrom, shortestPaths } from './shortest-paths.ts';
import { type NegativeCycle, walkNegativeCycles } from './walk-cycles.ts';

/**
 * All minimal conflicts of a network that has bounds only, by walking every cycle that cannot close:
 * a set of statements contradicts itself just when some simple cycle of its bounds has a negative sum
 * (Dechter, Meiri and Pearl 1991). Null when cycles do not all share a day, or the budget ran out.
 */
export function negativeCyclesOf(network: Network, budget: Budget): NegativeCycle[] | null {
  const edges = withoutWeaker(network);
  const root = sharedDay(network.nodes, edges, budget);
  if (root === null) return null;
  const home = wayHome(network.nodes, edges, root, budget);
  const found = home && walkNegativeCycles({ nodes: network.nodes, edges, root, home }, budget);
  return found && minimalSetsOf(found);
}

/** Leaves out bounds that a background rule makes needless: no minimal conflict has them. */
function withoutWeaker(network: Edges & { readonly nodes: number }): Edges {
  const { nodes, count, from, to, most, owner } = network;
  const out = adjacencyOf(nodes, count, from);
  const ruled = new Float64Array(nodes).fill(Infinity);
  const kept = emptyEdges(count);
  for (let node = 0; node < nodes; node++) {
    const row = out.edge.subarray(out.start[node] ?? 0, out.start[node + 1] ?? 0);
    for (const i of row)
      if ((owner[i] ?? 0) < 0) ruled[to[i] ?? 0] = Math.min(ruled[to[i] ?? 0] ?? Infinity, most[i] ?? 0);
    for (const i of row) {
      const target = to[i] ?? 0;
      const bound = most[i] ?? 0;
      const isRule = (owner[i] ?? 0) < 0;
      if (isRule ? bound > (ruled[target] ?? Infinity) : bound >= (ruled[target] ?? Infinity)) continue;
      addEdge(kept, node, target, bound, owner[i] ?? 0);
    }
    for (const i of row) ruled[to[i] ?? 0] = Infinity;
  }
  return kept;
}

/** A day that every contradiction goes through: the epoch if it can be, else one of a first cycle's. */
function sharedDay(nodes: number, edges: Edges, budget: Budget): number | null {
  const first = shortestPaths(nodes, without(edges, 0), budget);
  if (!first) return null;
  if (!first.cycle) return 0;
  const rest = without(edges, 0);
  for (const edge of first.cycle.slice(0, 5)) {
    const day = rest.from[edge] ?? 0;
    if (shortestPaths(nodes, without(edges, day), budget)?.values) return day;
  }
  return null;
}

function without(edges: Edges, day: number): Edges {
  const rest = emptyEdges(edges.count);
  for (let i = 0; i < edges.count; i++)
    if (edges.from[i] !== day && edges.to[i] !== day)
      addEdge(rest, edges.from[i] ?? 0, edges.to[i] ?? 0, edges.most[i] ?? 0, edges.owner[i] ?? 0);
  return rest;
}

/** The shortest way from every day to the root that does not go through it before. */
function wayHome(nodes: number, edges: Edges, root: number, budget: Budget): Float64Array | null {
  const back = emptyEdges(edges.count);
  for (let i = 0; i < edges.count; i++)
    if (edges.from[i] !== root)
      addEdge(back, edges.to[i] ?? 0, edges.from[i] ?? 0, edges.most[i] ?? 0, edges.owner[i] ?? 0);
  const reach = reachFrom(root, nodes, back, adjacencyOf(nodes, back.count, back.from), budget);
  return reach && reach.distance;
}

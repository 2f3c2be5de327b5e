import type { Budget } from './budget.ts';
import { withoutSupersets } from './without-supersets.ts';
import { addEdge, type Edges, emptyEdges, type Network } from './network.ts';
import { adjacencyOf, distancesFrom, shortestPaths } from './shortest-paths.ts';
import { type NegativeCycle, walkNegativeCycles } from './walk-negative-cycles.ts';

/**
 * All minimal conflicts of a simple temporal network, by enumerating its negative cycles: a set of
 * assertions is inconsistent just when some simple cycle of its bounds has a negative sum (Dechter, Meiri
 * and Pearl 1991). Null when the cycles do not all share a node, or the budget ran out.
 */
export function negativeCyclesOf(network: Network, budget: Budget): NegativeCycle[] | null {
  const edges = withoutDominated(network);
  const root = sharedNode(network.nodes, edges, budget);
  if (root === null) return null;
  const distanceToRoot = distancesToRoot(network.nodes, edges, root, budget);
  if (!distanceToRoot) return null;
  const cycles = walkNegativeCycles({ nodes: network.nodes, edges, root, distanceToRoot }, budget);
  return cycles && withoutSupersets(cycles);
}

/** Leaves out bounds that a background rule's bound implies: no minimal conflict has them. */
function withoutDominated(network: Edges & { readonly nodes: number }): Edges {
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

/** A node that every negative cycle goes through: the epoch if it can be, else one of a first cycle's. */
function sharedNode(nodes: number, edges: Edges, budget: Budget): number | null {
  const first = shortestPaths(nodes, withoutNode(edges, 0), budget);
  if (!first) return null;
  if (!first.cycle) return 0;
  const rest = withoutNode(edges, 0);
  for (const edge of first.cycle.slice(0, 5)) {
    const node = rest.from[edge] ?? 0;
    if (shortestPaths(nodes, withoutNode(edges, node), budget)?.values) return node;
  }
  return null;
}

function withoutNode(edges: Edges, node: number): Edges {
  const rest = emptyEdges(edges.count);
  for (let i = 0; i < edges.count; i++)
    if (edges.from[i] !== node && edges.to[i] !== node)
      addEdge(rest, edges.from[i] ?? 0, edges.to[i] ?? 0, edges.most[i] ?? 0, edges.owner[i] ?? 0);
  return rest;
}

/** By node: the length of the shortest path to the root that does not pass through it before. */
function distancesToRoot(nodes: number, edges: Edges, root: number, budget: Budget): Float64Array | null {
  const reversed = emptyEdges(edges.count);
  for (let i = 0; i < edges.count; i++)
    if (edges.from[i] !== root)
      addEdge(reversed, edges.to[i] ?? 0, edges.from[i] ?? 0, edges.most[i] ?? 0, edges.owner[i] ?? 0);
  const out = adjacencyOf(nodes, reversed.count, reversed.from);
  return distancesFrom(root, nodes, reversed, out, budget)?.distance ?? null;
}

import type { Budget } from './budget.ts';
import type { Edges } from './network.ts';

/** Days for every node that satisfy all bounds, or the edges of a negative cycle. */
export type ShortestPaths =
  | { readonly values: Float64Array; readonly cycle: null }
  | { readonly values: null; readonly cycle: number[] };

/** Out-edges of every node, as positions in `edges` from `start[node]` to `start[node + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly edge: Int32Array;
}

/** The edges of every node by one of their ends (`from`: out-edges, `to`: in-edges), by counting sort. */
export function adjacencyOf(nodes: number, count: number, ends: Int32Array): Adjacency {
  const start = new Int32Array(nodes + 1);
  for (let i = 0; i < count; i++) start[ends[i] ?? 0] = (start[ends[i] ?? 0] ?? 0) + 1;
  // Each count becomes where its row ends; filling then steps back to where it starts.
  for (let node = 1; node <= nodes; node++) start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  const edge = new Int32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    const place = (start[ends[i] ?? 0] ?? 0) - 1;
    start[ends[i] ?? 0] = place;
    edge[place] = i;
  }
  return { start, edge };
}

/**
 * Solves a simple temporal problem by label correcting; null when the budget ran out.
 * The parent graph is searched for a cycle once per `nodes` relaxations (Cherkassky and Goldberg 1999),
 * so the whole stays O(nodes · edges) and near-linear in practice.
 */
export function shortestPaths(nodes: number, edges: Edges, budget: Budget): ShortestPaths | null {
  const { from, to, most } = edges;
  const out = adjacencyOf(nodes, edges.count, from);
  const values = nodes > 50 ? initialLabels(nodes, edges, out) : new Float64Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const isQueued = new Uint8Array(nodes).fill(1);
  const queue = Array.from({ length: nodes }, (_, node) => node);
  let sinceCycleSearch = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    isQueued[node] = 0;
    const here = values[node] ?? 0;
    const last = out.start[node + 1] ?? 0;
    for (let k = out.start[node] ?? 0; k < last; k++) {
      budget.left -= 1;
      const edge = out.edge[k] ?? 0;
      const next = to[edge] ?? 0;
      const reached = here + (most[edge] ?? 0);
      if (reached >= (values[next] ?? 0)) continue;
      values[next] = reached;
      parent[next] = edge;
      if (isQueued[next] === 0) {
        isQueued[next] = 1;
        queue.push(next);
      }
      sinceCycleSearch += 1;
      if (sinceCycleSearch > nodes) {
        sinceCycleSearch = 0;
        const cycle = parentCycle(parent, from);
        if (cycle) return { values: null, cycle };
      }
    }
    if (budget.left < 0) return null;
    if (head > 4096 && head * 2 > queue.length) {
      queue.splice(0, head + 1);
      head = -1;
    }
  }
  const cycle = parentCycle(parent, from);
  return cycle ? { values: null, cycle } : { values, cycle: null };
}

/** First labels: every day as the first bound met puts it, so that a long chain leaves little to correct. */
function initialLabels(nodes: number, { count, from, to, most }: Edges, out: Adjacency): Float64Array {
  const into = adjacencyOf(nodes, count, to);
  const values = new Float64Array(nodes);
  const isPlaced = new Uint8Array(nodes);
  const queue = new Int32Array(nodes);
  let [head, tail] = [0, 0];
  const place = (node: number, value: number): void => {
    if (isPlaced[node] === 1) return;
    isPlaced[node] = 1;
    values[node] = value;
    queue[tail++] = node;
  };
  for (let root = 0; root < nodes; root++) {
    place(root, 0);
    for (; head < tail; head++) {
      const node = queue[head] ?? 0;
      const here = values[node] ?? 0;
      for (let k = out.start[node] ?? 0; k < (out.start[node + 1] ?? 0); k++)
        place(to[out.edge[k] ?? 0] ?? 0, here + (most[out.edge[k] ?? 0] ?? 0));
      for (let k = into.start[node] ?? 0; k < (into.start[node + 1] ?? 0); k++)
        place(from[into.edge[k] ?? 0] ?? 0, here - (most[into.edge[k] ?? 0] ?? 0));
    }
  }
  return values;
}

/** A cycle of the parent graph; every such cycle has a negative sum. */
function parentCycle(parent: Int32Array, from: Int32Array): number[] | null {
  const colour = new Int32Array(parent.length);
  for (let root = 0; root < parent.length; root++) {
    let node = root;
    while (node >= 0 && colour[node] === 0) {
      colour[node] = root + 1;
      const edge = parent[node] ?? -1;
      node = edge < 0 ? -1 : (from[edge] ?? -1);
    }
    if (node >= 0 && colour[node] === root + 1) return cycleThrough(node, parent, from);
  }
  return null;
}

function cycleThrough(start: number, parent: Int32Array, from: Int32Array): number[] {
  const cycle: number[] = [];
  let node = start;
  do {
    const edge = parent[node] ?? -1;
    cycle.push(edge);
    node = from[edge] ?? start;
  } while (node !== start);
  return cycle.toReversed();
}

/** Shortest distances from one node in a consistent network, with the edge that reached each node. */
export interface Distances {
  readonly distance: Float64Array;
  readonly parent: Int32Array;
}

/** Label correcting from one node; null when the budget ran out. The network must be consistent. */
export function distancesFrom(
  source: number,
  nodes: number,
  edges: Edges,
  out: Adjacency,
  budget: Budget,
): Distances | null {
  const { to, most } = edges;
  const distance = new Float64Array(nodes).fill(Infinity);
  const parent = new Int32Array(nodes).fill(-1);
  const isQueued = new Uint8Array(nodes);
  const queue = [source];
  distance[source] = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    isQueued[node] = 0;
    const here = distance[node] ?? Infinity;
    const last = out.start[node + 1] ?? 0;
    for (let k = out.start[node] ?? 0; k < last; k++) {
      budget.left -= 1;
      const edge = out.edge[k] ?? 0;
      const next = to[edge] ?? 0;
      const reached = here + (most[edge] ?? 0);
      if (reached >= (distance[next] ?? Infinity)) continue;
      distance[next] = reached;
      parent[next] = edge;
      if (isQueued[next] === 0) {
        isQueued[next] = 1;
        queue.push(next);
      }
    }
    if (budget.left < 0) return null;
  }
  return { distance, parent };
}

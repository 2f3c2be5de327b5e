import type { Budget } from './budget.ts';
import type { Edges } from './network.ts';
import { type Adjacency, adjacencyOf } from './shortest-paths.ts';

/** A simple cycle of bounds with a negative sum: its bounds cannot all hold. */
export interface NegativeCycle {
  /** Owners of assertions, ascending. */
  readonly assertions: readonly number[];
  /** Owners of background rules. */
  readonly rules: readonly number[];
  /** The negative of the sum: by how many days the bounds fail. */
  readonly gapDays: number;
}

/** Bounds of which every negative cycle goes through one node. */
export interface RootedEdges {
  readonly nodes: number;
  readonly edges: Edges;
  readonly root: number;
  /** By node: the length of the shortest path to the root that does not pass through it before. */
  readonly distanceToRoot: Float64Array;
}

/**
 * Enumerates the simple cycles through the root by depth-first search, wherever the shortest path back can
 * still close the cycle with a negative sum, and keeps those that no background rule shortens; null when
 * the budget ran out.
 */
export function walkNegativeCycles(rooted: RootedEdges, budget: Budget): NegativeCycle[] | null {
  const { edges, root, distanceToRoot } = rooted;
  const { to, most } = edges;
  const cycles = new Map<string, NegativeCycle>();
  const walk = startWalk(rooted);
  const { out, next, isOnPath, path, sum } = walk;
  const { best, level } = walk.shortcuts;
  for (;;) {
    budget.left -= 1;
    if (budget.left < 0) return null;
    const { node, depth } = walk;
    const place = next[node] ?? 0;
    if (place === out.start[node + 1]) {
      if (depth === 0) return [...cycles.values()];
      leaveNode(walk);
      continue;
    }
    next[node] = place + 1;
    const edge = out.edge[place] ?? 0;
    const other = to[edge] ?? 0;
    const reached = (sum[depth] ?? 0) + (most[edge] ?? 0);
    const isClosed = other === root;
    if (!isClosed && isOnPath[other] === 1) continue;
    if (reached + (isClosed ? 0 : (distanceToRoot[other] ?? Infinity)) >= 0) continue;
    if ((level[other] ?? 0) < depth && (best[other] ?? Infinity) <= reached) continue;
    path[depth] = edge;
    if (isClosed) {
      budget.left -= depth;
      keepCycle(cycles, path.subarray(0, depth + 1), edges.owner, -reached);
    } else enterNode(walk, other, reached);
  }
}

/** The path that the search has taken from the root. */
interface Walk {
  readonly edges: Edges;
  readonly out: Adjacency;
  /** By node: the place in `out` of the edge to be tried next. */
  readonly next: Int32Array;
  readonly isOnPath: Uint8Array;
  /** By depth: the edge taken, and the sum of the edges before it. */
  readonly path: Int32Array;
  readonly sum: Float64Array;
  readonly shortcuts: Shortcuts;
  node: number;
  depth: number;
}

function startWalk({ nodes, edges, root }: RootedEdges): Walk {
  const out = adjacencyOf(nodes, edges.count, edges.from);
  const walk: Walk = {
    edges,
    out,
    next: out.start.slice(0, nodes),
    isOnPath: new Uint8Array(nodes),
    path: new Int32Array(nodes),
    sum: new Float64Array(nodes + 1),
    shortcuts: noShortcuts(nodes),
    node: root,
    depth: 0,
  };
  walk.isOnPath[root] = 1;
  pushShortcuts(walk, 0);
  return walk;
}

function enterNode(walk: Walk, node: number, reached: number): void {
  walk.depth += 1;
  walk.node = node;
  walk.sum[walk.depth] = reached;
  walk.isOnPath[node] = 1;
  pushShortcuts(walk, reached);
}

function leaveNode(walk: Walk): void {
  const { node, out, path, edges } = walk;
  popShortcuts(walk.shortcuts);
  walk.isOnPath[node] = 0;
  walk.next[node] = out.start[node] ?? 0;
  walk.depth -= 1;
  walk.node = edges.from[path[walk.depth] ?? 0] ?? 0;
}

/** Keeps a cycle, and of several over the same assertions the one with the fewest rules. */
function keepCycle(
  cycles: Map<string, NegativeCycle>,
  path: Int32Array,
  owner: Int32Array,
  gapDays: number,
): void {
  const assertions = new Set<number>();
  const rules = new Set<number>();
  for (const edge of path) {
    const own = owner[edge] ?? 0;
    (own < 0 ? rules : assertions).add(own);
  }
  const ordered = Int32Array.from(assertions).toSorted();
  const key = ordered.join();
  const known = cycles.get(key);
  const isBetter =
    !known ||
    rules.size < known.rules.length ||
    (rules.size === known.rules.length && gapDays > known.gapDays);
  if (isBetter) cycles.set(key, { assertions: [...ordered], rules: [...rules], gapDays });
}

/**
 * By node: the least sum with which one background rule alone leads there from a node of the path, and the
 * depth of that node. A path that reaches it later with no smaller sum need not be followed: the rule leads
 * there with fewer assertions.
 */
interface Shortcuts {
  readonly best: Float64Array;
  readonly level: Int32Array;
  /** What was overwritten: node, best and level in turn, with a mark for every node of the path. */
  readonly overwritten: number[];
  readonly marks: number[];
}

function noShortcuts(nodes: number): Shortcuts {
  return {
    best: new Float64Array(nodes).fill(Infinity),
    level: new Int32Array(nodes),
    overwritten: [],
    marks: [],
  };
}

/** Takes the background rules that lead out of the node of the path just entered. */
function pushShortcuts({ edges, out, shortcuts, node, depth }: Walk, reached: number): void {
  const { to, most, owner } = edges;
  const { best, level, overwritten, marks } = shortcuts;
  marks.push(overwritten.length);
  for (let k = out.start[node] ?? 0; k < (out.start[node + 1] ?? 0); k++) {
    const edge = out.edge[k] ?? 0;
    const other = to[edge] ?? 0;
    const known = best[other] ?? Infinity;
    if ((owner[edge] ?? 0) >= 0 || reached + (most[edge] ?? 0) >= known) continue;
    overwritten.push(other, known, level[other] ?? 0);
    best[other] = reached + (most[edge] ?? 0);
    level[other] = depth;
  }
}

function popShortcuts({ best, level, overwritten, marks }: Shortcuts): void {
  const mark = marks.pop() ?? 0;
  while (overwritten.length > mark) {
    const depth = overwritten.pop() ?? 0;
    const known = overwritten.pop() ?? Infinity;
    const other = overwritten.pop() ?? 0;
    best[other] = known;
    level[other] = depth;
  }
}

import type { BinaryConstraints } from './binary-constraints.ts';

/**
 * The strongly connected components of a network without its epoch, in reverse topological order: each
 * after every component it leads to.
 */
export interface StrongComponents {
  readonly count: number;
  /** The component of every node; −1 for the epoch. */
  readonly of: Int32Array;
  /** Nodes component by component: those of component `c` from `start[c]` to `start[c + 1]`. */
  readonly members: Int32Array;
  readonly start: Int32Array;
}

/** Finds the strongly connected components (Tarjan 1972, without recursion). */
export function strongComponentsOf(nodes: number, constraints: BinaryConstraints): StrongComponents {
  const search = startSearch(nodes, constraints);
  const { index, low, path } = search;
  for (let root = 1; root < nodes; root++) {
    if (index[root] !== 0) continue;
    path[search.depth++] = root;
    while (search.depth > 0) {
      const node = path[search.depth - 1] ?? 0;
      const unvisited = visit(search, node);
      if (unvisited !== 0) {
        path[search.depth++] = unvisited;
        continue;
      }
      search.depth -= 1;
      const least = low[node] ?? 0;
      if (search.depth > 0) {
        const above = path[search.depth - 1] ?? 0;
        low[above] = Math.min(low[above] ?? 0, least);
      }
      if (least === index[node]) popComponent(search, node);
    }
  }
  const { count, of, members, start } = search;
  return { count, of, members, start };
}

/** A depth-first search over the nodes. */
interface Search extends StrongComponents {
  readonly constraints: BinaryConstraints;
  /** By node: when it was visited, 0 if not yet, and the first visited that it is known to lead to. */
  readonly index: Int32Array;
  readonly low: Int32Array;
  /** By node: the place of the constraint to be followed next. */
  readonly next: Int32Array;
  /** Visited nodes that are in no component yet, and those on the path from the root. */
  readonly stack: Int32Array;
  readonly path: Int32Array;
  count: number;
  visited: number;
  placed: number;
  height: number;
  depth: number;
}

function startSearch(nodes: number, constraints: BinaryConstraints): Search {
  return {
    constraints,
    of: new Int32Array(nodes).fill(-1),
    members: new Int32Array(nodes),
    start: new Int32Array(nodes + 1),
    index: new Int32Array(nodes),
    low: new Int32Array(nodes),
    next: constraints.start.slice(0, nodes),
    stack: new Int32Array(nodes),
    path: new Int32Array(nodes),
    count: 0,
    visited: 0,
    placed: 0,
    height: 0,
    depth: 0,
  };
}

/** Follows a node's constraints up to the first that leads to an unvisited node; gives that node, or 0. */
function visit(search: Search, node: number): number {
  const { index, low, next, of } = search;
  const { start, to } = search.constraints;
  if (index[node] === 0) {
    search.visited += 1;
    index[node] = low[node] = search.visited;
    search.stack[search.height++] = node;
  }
  const last = start[node + 1] ?? 0;
  let place = next[node] ?? 0;
  let least = low[node] ?? 0;
  let unvisited = 0;
  for (; place < last && unvisited === 0; place++) {
    const other = to[place] ?? 0;
    const seen = index[other] ?? 0;
    if (seen === 0) unvisited = other;
    else if (of[other] === -1 && seen < least) least = seen;
  }
  next[node] = place;
  low[node] = least;
  return unvisited;
}

/** Takes the component whose first visited node is `root` off the stack. */
function popComponent(search: Search, root: number): void {
  const { stack, of, members, start } = search;
  let member = -1;
  while (member !== root) {
    member = stack[--search.height] ?? root;
    of[member] = search.count;
    members[search.placed++] = member;
  }
  search.count += 1;
  start[search.count] = search.placed;
}

/** How many nodes a component has. */
export function sizeOf({ start }: StrongComponents, component: number): number {
  return (start[component + 1] ?? 0) - (start[component] ?? 0);
}

/** Visits every bound from one day of a component to another of it. */
export function eachConstraintWithin(
  { start, to, most }: BinaryConstraints,
  components: StrongComponents,
  component: number,
  visit: (from: number, to: number, most: number) => void,
): void {
  const { of, members } = components;
  for (let i = components.start[component] ?? 0; i < (components.start[component + 1] ?? 0); i++) {
    const node = members[i] ?? 0;
    for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k++)
      if (of[to[k] ?? 0] === component) visit(node, to[k] ?? 0, most[k] ?? 0);
  }
}

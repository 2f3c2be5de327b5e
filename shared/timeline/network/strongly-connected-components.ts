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
export function strongComponentsOf(nodes: number, { start: first, to }: BinaryConstraints): StrongComponents {
  const of = new Int32Array(nodes).fill(-1);
  const members = new Int32Array(nodes);
  const start = new Int32Array(nodes + 1);
  const index = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const next = first.slice(0, nodes);
  const stack = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  let [count, visited, placed, height, depth] = [0, 0, 0, 0, 0];
  for (let root = 1; root < nodes; root++) {
    if (index[root] !== 0) continue;
    path[depth++] = root;
    while (depth > 0) {
      const node = path[depth - 1] ?? 0;
      if (index[node] === 0) {
        visited += 1;
        index[node] = low[node] = visited;
        stack[height++] = node;
      }
      const last = first[node + 1] ?? 0;
      let place = next[node] ?? 0;
      let least = low[node] ?? 0;
      let below = 0;
      for (; place < last && below === 0; place++) {
        const other = to[place] ?? 0;
        const seen = index[other] ?? 0;
        if (seen === 0) below = other;
        else if (of[other] === -1 && seen < least) least = seen;
      }
      next[node] = place;
      low[node] = least;
      if (below !== 0) {
        path[depth++] = below;
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const above = path[depth - 1] ?? 0;
        low[above] = Math.min(low[above] ?? 0, least);
      }
      if (least !== index[node]) continue;
      let member = -1;
      while (member !== node) {
        member = stack[--height] ?? node;
        of[member] = count;
        members[placed++] = member;
      }
      count += 1;
      start[count] = placed;
    }
  }
  return { count, of, members, start };
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

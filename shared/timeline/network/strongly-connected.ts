import type { Rows } from './rows.ts';

/** The strongly connected parts of a network without its epoch, each after every part it leads to. */
export interface Parts {
  readonly count: number;
  /** The part of every node; −1 for the epoch. */
  readonly of: Int32Array;
  /** Nodes part by part: those of part `p` from `start[p]` to `start[p + 1]`. */
  readonly members: Int32Array;
  readonly start: Int32Array;
}

/** Finds the parts (Tarjan 1972, without recursion). */
export function strongParts(nodes: number, { start: first, to }: Rows): Parts {
  const of = new Int32Array(nodes).fill(-1);
  const members = new Int32Array(nodes);
  const start = new Int32Array(nodes + 1);
  const index = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const next = first.slice(0, nodes);
  const stack = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  let [count, found, placed, height, depth] = [0, 0, 0, 0, 0];
  for (let root = 1; root < nodes; root++) {
    if (index[root] !== 0) continue;
    path[depth++] = root;
    while (depth > 0) {
      const node = path[depth - 1] ?? 0;
      if (index[node] === 0) {
        found += 1;
        index[node] = low[node] = found;
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

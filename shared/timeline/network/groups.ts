import type { Edges } from './network.ts';
import { adjacencyOf } from './settle.ts';

/** A union–find over 0 … count − 1: each entry leads towards its group's head. */
export function makeGroups(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, node) => node);
}

export function groupOf(groups: Int32Array, node: number): number {
  let head = node;
  while (groups[head] !== head) {
    const up = groups[groups[head] ?? head] ?? head;
    groups[head] = up;
    head = up;
  }
  return head;
}

export function joinGroups(groups: Int32Array, a: number, b: number): void {
  groups[groupOf(groups, a)] = groupOf(groups, b);
}

/** The strongly connected part of every node (Tarjan 1972, without recursion); node 0 stands apart. */
export function strongParts(nodes: number, edges: Pick<Edges, 'from' | 'to'>): Int32Array {
  const out = adjacencyOf(nodes, edges.from);
  const part = new Int32Array(nodes).fill(-1);
  const index = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const next = out.start.slice(0, nodes);
  const stack: number[] = [];
  const path: number[] = [];
  let count = 0;
  for (let root = 1; root < nodes; root++) {
    if (index[root] !== 0) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? 0;
      if (index[node] === 0) {
        count += 1;
        index[node] = low[node] = count;
        stack.push(node);
      }
      const place = next[node] ?? 0;
      if (place < (out.start[node + 1] ?? 0)) {
        next[node] = place + 1;
        const other = edges.to[out.edge[place] ?? 0] ?? 0;
        if (other === 0) continue;
        if (index[other] === 0) path.push(other);
        else if (part[other] === -1) low[node] = Math.min(low[node] ?? 0, index[other] ?? 0);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] === index[node]) closePart(node, stack, part);
    }
  }
  return part;
}

function closePart(node: number, stack: number[], part: Int32Array): void {
  for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
    part[member] = node;
    if (member === node) return;
  }
}

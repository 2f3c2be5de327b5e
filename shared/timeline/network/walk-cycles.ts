import type { Budget } from './budget.ts';
import type { Edges } from './network.ts';
import { type Adjacency, adjacencyOf } from './shortest-paths.ts';

/** A contradiction of bounds alone: going round once and coming back earlier than one left. */
export interface NegativeCycle {
  /** Owners of statements, ascending. */
  readonly statements: readonly number[];
  /** Owners of background rules. */
  readonly rules: readonly number[];
  /** By how many days it fails to close. */
  readonly gapDays: number;
}

/** Bounds of which every cycle that cannot close goes through one day. */
export interface Rooted {
  readonly nodes: number;
  readonly edges: Edges;
  readonly root: number;
  /** The shortest way from every day to the root that does not go through it before. */
  readonly home: Float64Array;
}

/**
 * Walks from the root wherever the way home can still come out negative, and notes every cycle of which
 * no part can be cut short by a rule; null when the budget ran out.
 */
export function walkNegativeCycles(
  { nodes, edges, root, home }: Rooted,
  budget: Budget,
): NegativeCycle[] | null {
  const { from, to, most } = edges;
  const out = adjacencyOf(nodes, edges.count, from);
  const found = new Map<string, NegativeCycle>();
  const next = out.start.slice(0, nodes);
  const isOnPath = new Uint8Array(nodes);
  const path = new Int32Array(nodes);
  const sum = new Float64Array(nodes + 1);
  const shortcuts = noShortcuts(nodes);
  let depth = 0;
  let node = root;
  isOnPath[root] = 1;
  takeShortcuts(shortcuts, edges, out, { node, depth, reached: 0 });
  for (;;) {
    budget.left -= 1;
    if (budget.left < 0) return null;
    const place = next[node] ?? 0;
    if (place === out.start[node + 1]) {
      if (depth === 0) return [...found.values()];
      leaveShortcuts(shortcuts);
      isOnPath[node] = 0;
      next[node] = out.start[node] ?? 0;
      depth -= 1;
      node = from[path[depth] ?? 0] ?? root;
      continue;
    }
    next[node] = place + 1;
    const edge = out.edge[place] ?? 0;
    const other = to[edge] ?? 0;
    const reached = (sum[depth] ?? 0) + (most[edge] ?? 0);
    const isHome = other === root;
    if (!isHome && isOnPath[other] === 1) continue;
    if (reached + (isHome ? 0 : (home[other] ?? Infinity)) >= 0) continue;
    if ((shortcuts.level[other] ?? 0) < depth && (shortcuts.best[other] ?? Infinity) <= reached) continue;
    path[depth] = edge;
    if (isHome) {
      budget.left -= depth;
      noteCycle(found, path.subarray(0, depth + 1), edges.owner, -reached);
      continue;
    }
    depth += 1;
    sum[depth] = reached;
    node = other;
    isOnPath[node] = 1;
    takeShortcuts(shortcuts, edges, out, { node, depth, reached });
  }
}

/** Keeps a cycle, and of several over the same statements the one with the fewest rules. */
function noteCycle(
  found: Map<string, NegativeCycle>,
  path: Int32Array,
  owner: Int32Array,
  gapDays: number,
): void {
  const statements = new Set<number>();
  const rules = new Set<number>();
  for (const edge of path) {
    const own = owner[edge] ?? 0;
    (own < 0 ? rules : statements).add(own);
  }
  const ordered = Int32Array.from(statements).toSorted();
  const key = ordered.join();
  const known = found.get(key);
  const isBetter =
    !known ||
    rules.size < known.rules.length ||
    (rules.size === known.rules.length && gapDays > known.gapDays);
  if (isBetter) found.set(key, { statements: [...ordered], rules: [...rules], gapDays });
}

/**
 * Where the days of the path could go by a background rule alone, how early, and from which day of the
 * path. A later step that comes there no earlier is needless: the rule leads there with fewer statements.
 */
interface Shortcuts {
  readonly best: Float64Array;
  readonly level: Int32Array;
  /** What stood before: day, best and level in turn, with a mark for every day of the path. */
  readonly before: number[];
  readonly marks: number[];
}

function noShortcuts(nodes: number): Shortcuts {
  return {
    best: new Float64Array(nodes).fill(Infinity),
    level: new Int32Array(nodes),
    before: [],
    marks: [],
  };
}

interface Stand {
  readonly node: number;
  readonly depth: number;
  readonly reached: number;
}

function takeShortcuts(
  { best, level, before, marks }: Shortcuts,
  { to, most, owner }: Edges,
  out: Adjacency,
  { node, depth, reached }: Stand,
): void {
  marks.push(before.length);
  for (let k = out.start[node] ?? 0; k < (out.start[node + 1] ?? 0); k++) {
    const edge = out.edge[k] ?? 0;
    const other = to[edge] ?? 0;
    const known = best[other] ?? Infinity;
    if ((owner[edge] ?? 0) >= 0 || reached + (most[edge] ?? 0) >= known) continue;
    before.push(other, known, level[other] ?? 0);
    best[other] = reached + (most[edge] ?? 0);
    level[other] = depth;
  }
}

function leaveShortcuts({ best, level, before, marks }: Shortcuts): void {
  const mark = marks.pop() ?? 0;
  while (before.length > mark) {
    const depth = before.pop() ?? 0;
    const known = before.pop() ?? Infinity;
    const other = before.pop() ?? 0;
    best[other] = known;
    level[other] = depth;
  }
}

/**
 * A simple temporal network over whole days, with the constraints that do not fit into one beside it.
 *
 * Node 0 is the epoch (day 0 = 1970-01-01). Every constraint is owned by the assertion that
 * states it (its index, 0 or more) or by a background rule (`ownerOfRule`, below 0).
 */
export interface Network extends Edges {
  nodes: number;
  readonly disjunctions: Disjunction[];
  readonly residues: Residue[];
  /** Owners of assertions that cannot be true whatever the rest states. */
  readonly impossible: number[];
}

/**
 * Upper bounds `x[to] − x[from] ≤ most`, in days, in columns of which the first `count` places count.
 * The columns grow, so they are read afresh from here after every `addEdge`.
 */
export interface Edges {
  count: number;
  from: Int32Array;
  to: Int32Array;
  most: Float64Array;
  owner: Int32Array;
}

/** One bound of a disjunct; its owner is the disjunction's. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** At least one disjunct holds whole: two readings of a date, or two stays one after the other. */
export interface Disjunction {
  readonly disjuncts: readonly (readonly Bound[])[];
  readonly owner: number;
}

/** A weekday as a congruence: `x[node] ≡ residue` modulo 7. */
export interface Residue {
  readonly node: number;
  readonly residue: number;
  readonly owner: number;
}

/** A network of the epoch alone, with room for some bounds. */
export function emptyNetwork(room = 16): Network {
  return { nodes: 1, ...emptyEdges(room), disjunctions: [], residues: [], impossible: [] };
}

/** No bounds yet, with room for some. */
export function emptyEdges(room = 16): Edges {
  return {
    count: 0,
    from: new Int32Array(room),
    to: new Int32Array(room),
    most: new Float64Array(room),
    owner: new Int32Array(room),
  };
}

/** The same bounds in columns of their own. */
export function copyEdges({ count, from, to, most, owner }: Edges): Edges {
  return { count, from: from.slice(), to: to.slice(), most: most.slice(), owner: owner.slice() };
}

/** Adds an unconstrained day; gives its node. */
export function addNode(network: Network): number {
  network.nodes += 1;
  return network.nodes - 1;
}

/** The owner that stands for a background rule. */
export function ownerOfRule(rule: number): number {
  return -1 - rule;
}

/** The background rule that an owner below 0 stands for. */
export function ruleOfOwner(owner: number): number {
  return -1 - owner;
}

/** Adds `x[to] − x[from] ≤ most`, in days. */
export function addEdge(edges: Edges, from: number, to: number, most: number, owner: number): void {
  const at = edges.count;
  if (at === edges.from.length) grow(edges);
  edges.from[at] = from;
  edges.to[at] = to;
  edges.most[at] = most;
  edges.owner[at] = owner;
  edges.count = at + 1;
}

function grow(edges: Edges): void {
  const room = edges.from.length * 2 + 16;
  edges.from = wider(new Int32Array(room), edges.from);
  edges.to = wider(new Int32Array(room), edges.to);
  edges.owner = wider(new Int32Array(room), edges.owner);
  const most = new Float64Array(room);
  most.set(edges.most);
  edges.most = most;
}

function wider(column: Int32Array<ArrayBuffer>, full: Int32Array): Int32Array<ArrayBuffer> {
  column.set(full);
  return column;
}

/** Adds `min ≤ x[to] − x[from] ≤ max`; a null bound is open. */
export function addBetween(
  edges: Edges,
  from: number,
  to: number,
  min: number | null,
  max: number | null,
  owner: number,
): void {
  if (max !== null) addEdge(edges, from, to, max, owner);
  if (min !== null) addEdge(edges, to, from, 0 - min, owner);
}

/** The bounds of `min ≤ x[to] − x[from] ≤ max` as one disjunct of a disjunction. */
export function boundsBetween(from: number, to: number, min: number | null, max: number | null): Bound[] {
  const bounds: Bound[] = [];
  if (max !== null) bounds.push({ from, to, most: max });
  if (min !== null) bounds.push({ from: to, to: from, most: -min });
  return bounds;
}

/** The residue modulo 7 of the epoch days that fall on a weekday, 0 = Sunday: day 0 was a Thursday. */
export function residueOfWeekday(weekday: number): number {
  return (weekday + 3) % 7;
}

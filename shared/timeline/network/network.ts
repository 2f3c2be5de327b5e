/**
 * A simple temporal network over whole days, with what does not fit into one beside it.
 *
 * Node 0 is the epoch (day 0 = 1970-01-01). Everything is owned by the statement that says it
 * (its index, 0 or more) or by a background rule (`ownerOfRule`, below 0).
 */
export interface Network extends Edges {
  nodes: number;
  readonly choices: Choice[];
  readonly residues: Residue[];
  /** Owners of statements that cannot be true whatever the rest says. */
  readonly falsehoods: number[];
}

/** Upper bounds `x[to] − x[from] ≤ most`, in days, as parallel lists. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
  readonly most: number[];
  readonly owner: number[];
}

/** One bound of an option; its owner is the choice's. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** At least one option holds whole: two readings of a date, or two stays one after the other. */
export interface Choice {
  readonly options: readonly (readonly Bound[])[];
  readonly owner: number;
}

/** A day of the week: `x[node] ≡ residue` modulo 7. */
export interface Residue {
  readonly node: number;
  readonly residue: number;
  readonly owner: number;
}

export function emptyNetwork(): Network {
  return { nodes: 1, from: [], to: [], most: [], owner: [], choices: [], residues: [], falsehoods: [] };
}

export function addNode(network: Network): number {
  network.nodes += 1;
  return network.nodes - 1;
}

export function ownerOfRule(rule: number): number {
  return -1 - rule;
}

export function ruleOfOwner(owner: number): number {
  return -1 - owner;
}

export function addEdge(edges: Edges, from: number, to: number, most: number, owner: number): void {
  edges.from.push(from);
  edges.to.push(to);
  edges.most.push(most);
  edges.owner.push(owner);
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
  if (min !== null) addEdge(edges, to, from, -min, owner);
}

/** The bounds of `min ≤ x[to] − x[from] ≤ max` as one option of a choice. */
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

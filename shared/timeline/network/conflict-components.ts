import { findSet, makeSets, uniteSets } from './disjoint-sets.ts';
import { addEdge, type Bound, type Disjunction, emptyNetwork, type Network } from './network.ts';
import { type TightestBounds, tightestBounds } from './tightest-bounds.ts';
import { roundedDown, roundedUp } from './weekday-rounding.ts';

/** A small network that may be inconsistent, and the owners of the assertions with a constraint in it. */
export interface ConflictComponent {
  readonly network: Network;
  readonly owners: readonly number[];
}

/**
 * The components of a network that may be inconsistent: every minimal conflict lies whole within one of
 * them. A consistent network has none, or nearly.
 */
export function conflictComponentsOf(network: Network): ConflictComponent[] {
  const tightest = tightestBounds(network);
  const relevant = relevantConstraints(network, tightest);
  const { edges, disjunctions } = relevant;
  if (edges.length === 0 && disjunctions.length === 0 && !isAnyOverconstrained(network, tightest)) return [];
  return split(network, relevant, tightest, connectedNodes(network, relevant));
}

/** The constraints that may take part in a conflict; edges by their place in the network. */
interface RelevantConstraints {
  readonly edges: readonly number[];
  readonly disjunctions: readonly Disjunction[];
}

function relevantConstraints(network: Network, tightest: TightestBounds): RelevantConstraints {
  const edges: number[] = [];
  const { count, from, to, most } = network;
  for (let i = 0; i < count; i++)
    if (mayConflict(tightest, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0)) edges.push(i);
  const disjunctions = network.disjunctions.filter(({ disjuncts }) =>
    disjuncts.every((disjunct) =>
      disjunct.some((bound) => mayConflict(tightest, bound.from, bound.to, bound.most)),
    ),
  );
  return { edges, disjunctions };
}

/** Whether a bound may take part in a conflict. */
function mayConflict(tightest: TightestBounds, from: number, to: number, most: number): boolean {
  const { lower, upper, component, isInconsistent, residue } = tightest;
  if (tightest.spent) return true;
  if (from === 0 && to === 0) return most < 0;
  if (from === 0) return roundedDown(most, residue[to] ?? -1) < (lower[to] ?? -Infinity);
  if (to === 0) return roundedUp(-most, residue[from] ?? -1) > (upper[from] ?? Infinity);
  if (component[from] === component[to] && isInconsistent[component[from] ?? 0] === 1) return true;
  return roundedDown((upper[from] ?? Infinity) + most, residue[to] ?? -1) < (lower[to] ?? -Infinity);
}

function isAnyOverconstrained({ residues }: Network, tightest: TightestBounds): boolean {
  return residues.some(({ node }) => isOverconstrained(tightest, node));
}

function isOverconstrained(tightest: TightestBounds, node: number): boolean {
  const { lower, upper, component, isInconsistent, spent } = tightest;
  if (spent || isInconsistent[component[node] ?? 0] === 1) return true;
  return (lower[node] ?? -Infinity) > (upper[node] ?? Infinity);
}

/** Disjoint sets of the nodes that relevant constraints, or one assertion's several constraints, connect. */
function connectedNodes(network: Network, relevant: RelevantConstraints): Int32Array {
  const sets = makeSets(network.nodes);
  const firstNode = new Map<number, number>();
  const connect = (bound: Bound, owner: number): void => {
    if (bound.from !== 0 && bound.to !== 0) uniteSets(sets, bound.from, bound.to);
    if (owner < 0) return;
    const known = firstNode.get(owner);
    if (known === undefined) firstNode.set(owner, nodeOf(bound));
    else uniteSets(sets, known, nodeOf(bound));
  };
  for (const i of relevant.edges) connect(edgeAt(network, i), network.owner[i] ?? 0);
  for (const { disjuncts, owner } of relevant.disjunctions) {
    const bounds = disjuncts.flat();
    const first = bounds[0];
    for (const bound of bounds) {
      connect(bound, owner);
      if (first) uniteSets(sets, nodeOf(first), nodeOf(bound));
    }
  }
  return sets;
}

/** A node of the bound that is not the epoch. */
function nodeOf(bound: Bound): number {
  return bound.from === 0 ? bound.to : bound.from;
}

function edgeAt(network: Network, i: number): Bound {
  return { from: network.from[i] ?? 0, to: network.to[i] ?? 0, most: network.most[i] ?? 0 };
}

/** Copies the relevant constraints into one network for every set of connected nodes. */
function split(
  network: Network,
  relevant: RelevantConstraints,
  tightest: TightestBounds,
  sets: Int32Array,
): ConflictComponent[] {
  const components = new Map<number, ComponentInWork>();
  const componentOf = (node: number): ComponentInWork => {
    const set = findSet(sets, node);
    const component = components.get(set) ?? emptyComponent();
    components.set(set, component);
    return component;
  };
  for (const i of relevant.edges) {
    const edge = edgeAt(network, i);
    copyEdge(componentOf(nodeOf(edge)), edge, network.owner[i] ?? 0);
  }
  for (const disjunction of relevant.disjunctions) {
    const first = disjunction.disjuncts[0]?.[0];
    if (first) copyDisjunction(componentOf(nodeOf(first)), disjunction);
  }
  for (const residue of network.residues) {
    if (!isOverconstrained(tightest, residue.node)) continue;
    const component = componentOf(residue.node);
    component.network.residues.push({ ...residue, node: localNode(component, residue.node) });
    if (residue.owner >= 0) component.owners.add(residue.owner);
  }
  return [...components.values()].map(({ network, owners }) => ({
    network,
    owners: [...owners].toSorted((a, b) => a - b),
  }));
}

interface ComponentInWork {
  readonly network: Network;
  /** The component's own nodes by those of the whole network. */
  readonly local: Map<number, number>;
  readonly owners: Set<number>;
}

function emptyComponent(): ComponentInWork {
  return { network: emptyNetwork(), local: new Map([[0, 0]]), owners: new Set() };
}

function copyEdge(component: ComponentInWork, { from, to, most }: Bound, owner: number): void {
  addEdge(component.network, localNode(component, from), localNode(component, to), most, owner);
  if (owner >= 0) component.owners.add(owner);
}

function copyDisjunction(component: ComponentInWork, { disjuncts, owner }: Disjunction): void {
  const copied = disjuncts.map((disjunct) =>
    disjunct.map(({ from, to, most }) => ({
      from: localNode(component, from),
      to: localNode(component, to),
      most,
    })),
  );
  component.network.disjunctions.push({ disjuncts: copied, owner });
  if (owner >= 0) component.owners.add(owner);
}

function localNode({ local, network }: ComponentInWork, node: number): number {
  const known = local.get(node);
  if (known !== undefined) return known;
  const fresh = network.nodes;
  network.nodes += 1;
  local.set(node, fresh);
  return fresh;
}

import type { BinaryConstraints } from './binary-constraints.ts';
import { budgetOf } from './budget.ts';
import { addEdge, emptyEdges, type Network, type Residue } from './network.ts';
import { shortestPaths } from './shortest-paths.ts';
import { eachConstraintWithin, sizeOf, type StrongComponents } from './strongly-connected-components.ts';
import { checkWeekdays } from './weekday-residues.ts';

/** Which strongly connected components contradict themselves without any date. */
export interface Inconsistency {
  /** By component: 1 where it contradicts itself. */
  readonly isInconsistent: Uint8Array;
  /** By inconsistent component: by how many days at most one passage through it could tighten a bound. */
  readonly tightening: ReadonlyMap<number, number>;
  /** By node: one of the residues stated for it, or −1. */
  readonly residue: Int8Array;
}

/** Checks every component by itself, its weekdays among its bounds. */
export function inconsistentComponents(
  network: Network,
  constraints: BinaryConstraints,
  components: StrongComponents,
): Inconsistency {
  const isInconsistent = new Uint8Array(components.count + 1);
  const residue = markResidues(network, components, isInconsistent);
  const tightening = new Map<number, number>();
  const weekdays = Map.groupBy(network.residues, ({ node }) => components.of[node] ?? 0);
  for (let component = 0; component < components.count; component++) {
    const only = components.members[components.start[component] ?? 0] ?? 0;
    const isAlone = sizeOf(components, component) === 1;
    if (isInconsistent[component] !== 1 && isAlone && !hasNegativeLoop(constraints, only)) continue;
    const named = weekdays.get(component) ?? [];
    if (isInconsistent[component] !== 1 && isFeasible(constraints, components, component, named)) continue;
    isInconsistent[component] = 1;
    const sum = tighteningIn(constraints, components, component);
    tightening.set(component, (sum + 6 * named.length + 6) * (named.length + 1));
  }
  return { isInconsistent, tightening, residue };
}

/** Notes a residue for every node; two of them for one node make its component inconsistent. */
function markResidues(
  { nodes, residues }: Network,
  components: StrongComponents,
  isInconsistent: Uint8Array,
): Int8Array {
  const residue = new Int8Array(nodes).fill(-1);
  for (const { node, residue: value } of residues) {
    if (residue[node] !== -1 && residue[node] !== value) isInconsistent[components.of[node] ?? 0] = 1;
    residue[node] = value;
  }
  return residue;
}

function hasNegativeLoop({ start, to, most }: BinaryConstraints, node: number): boolean {
  for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k++)
    if (to[k] === node && (most[k] ?? 0) < 0) return true;
  return false;
}

function tighteningIn(
  constraints: BinaryConstraints,
  components: StrongComponents,
  component: number,
): number {
  let sum = 0;
  eachConstraintWithin(constraints, components, component, (_, __, most) => (sum += Math.max(0, -most)));
  return sum;
}

function isFeasible(
  constraints: BinaryConstraints,
  components: StrongComponents,
  component: number,
  residues: readonly Residue[],
): boolean {
  const first = components.start[component] ?? 0;
  const nodes = sizeOf(components, component) + 1;
  const local = new Map<number, number>();
  for (let i = 1; i < nodes; i++) local.set(components.members[first + i - 1] ?? 0, i);
  const edges = emptyEdges();
  eachConstraintWithin(constraints, components, component, (from, to, most) =>
    addEdge(edges, local.get(from) ?? 0, local.get(to) ?? 0, most, 0),
  );
  if (edges.count * residues.length > 2_000_000) return false;
  const known = residues.map((residue) => ({ ...residue, node: local.get(residue.node) ?? 0 }));
  const budget = budgetOf(5_000_000);
  if (!shortestPaths(nodes, edges, budget)?.values) return false;
  return known.length === 0 || checkWeekdays(nodes, edges, known, budget)?.owners === null;
}

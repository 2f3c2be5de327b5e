import type { Budget } from './budget.ts';
import {
  addEdge,
  type Bound,
  type Disjunction,
  type Edges,
  emptyEdges,
  type Network,
  type Residue,
} from './network.ts';
import { shortestPaths } from './shortest-paths.ts';
import { checkWeekdays } from './weekday-residues.ts';

/** Days that satisfy every active constraint, or the owners of an unsatisfiable core. */
export type Feasibility =
  | { readonly isFeasible: true; readonly values: Float64Array }
  | { readonly isFeasible: false; readonly owners: ReadonlySet<number>; readonly gapDays: number | null };

/** Owners from here on stand for the disjunct of a disjunction that is being tried. */
const firstMark = 1e9;

/**
 * Decides the network restricted to its active owners; null when the budget ran out. Bounds by shortest
 * paths, weekdays by whole weeks, disjunctions by trying disjuncts: the cores of the failed ones together
 * are the core of the disjunction.
 */
export function checkFeasibility(
  network: Network,
  isActive: (owner: number) => boolean,
  budget: Budget,
): Feasibility | null {
  budget.left -= network.count + network.nodes;
  const impossible = network.impossible.find((owner) => isActive(owner));
  if (impossible !== undefined) return { isFeasible: false, owners: new Set([impossible]), gapDays: null };
  const edges = emptyEdges(network.count + 16);
  for (let i = 0; i < network.count; i++) {
    const owner = network.owner[i] ?? 0;
    if (isActive(owner))
      addEdge(edges, network.from[i] ?? 0, network.to[i] ?? 0, network.most[i] ?? 0, owner);
  }
  const search: Search = {
    nodes: network.nodes,
    edges,
    residues: network.residues.filter((residue) => isActive(residue.owner)),
    disjunctions: network.disjunctions.filter((disjunction) => isActive(disjunction.owner)),
    budget,
  };
  return checkDisjunctions(search);
}

interface Search {
  readonly nodes: number;
  readonly edges: Edges;
  readonly residues: readonly Residue[];
  readonly disjunctions: readonly Disjunction[];
  readonly budget: Budget;
}

function checkDisjunctions(search: Search): Feasibility | null {
  const simple = checkSimple(search);
  if (!simple?.isFeasible) return simple;
  const violated = violatedDisjunction(search.disjunctions, simple.values);
  return violated === -1 ? simple : tryDisjuncts(search, violated);
}

/** Decides the simple temporal problem that is left without the disjunctions. */
function checkSimple({ nodes, edges, residues, budget }: Search): Feasibility | null {
  const paths = shortestPaths(nodes, edges, budget);
  if (!paths) return null;
  if (paths.cycle) {
    const owners = new Set(paths.cycle.map((edge) => edges.owner[edge] ?? 0));
    const sum = paths.cycle.reduce((total, edge) => total + (edges.most[edge] ?? 0), 0);
    return { isFeasible: false, owners, gapDays: -sum };
  }
  const shifted = paths.values.map((value) => value - (paths.values[0] ?? 0));
  if (residues.length === 0) return { isFeasible: true, values: shifted };
  const weekdays = checkWeekdays(nodes, edges, residues, budget);
  if (!weekdays) return null;
  if (weekdays.owners) return { isFeasible: false, owners: weekdays.owners, gapDays: null };
  return { isFeasible: true, values: weekdays.values.map((value) => value - (weekdays.values[0] ?? 0)) };
}

/** The smallest disjunction of which these days satisfy no disjunct, or −1. */
function violatedDisjunction(disjunctions: readonly Disjunction[], values: Float64Array): number {
  let best = -1;
  for (const [i, disjunction] of disjunctions.entries()) {
    const size = disjunction.disjuncts.length;
    if (best !== -1 && size >= (disjunctions[best]?.disjuncts.length ?? 0)) continue;
    if (!disjunction.disjuncts.some((disjunct) => disjunct.every((bound) => satisfies(bound, values))))
      best = i;
  }
  return best;
}

/** Whether these days satisfy a bound. */
export function satisfies(bound: Bound, values: Float64Array): boolean {
  return (values[bound.to] ?? 0) - (values[bound.from] ?? 0) <= bound.most;
}

function tryDisjuncts(search: Search, which: number): Feasibility | null {
  const disjunction = search.disjunctions[which];
  if (!disjunction) return null;
  const mark = firstMark + search.disjunctions.length;
  const rest = { ...search, disjunctions: search.disjunctions.filter((_, i) => i !== which) };
  const owners = new Set([disjunction.owner]);
  let gapDays: number | null = null;
  for (const disjunct of disjunction.disjuncts) {
    const tried = withDisjunct(rest, disjunct, mark);
    if (!tried || tried.isFeasible || !tried.owners.has(mark)) return tried;
    for (const owner of tried.owners) if (owner !== mark) owners.add(owner);
    gapDays = smallerGap(gapDays, tried.gapDays);
  }
  return { isFeasible: false, owners, gapDays };
}

function withDisjunct(search: Search, disjunct: readonly Bound[], mark: number): Feasibility | null {
  const { edges } = search;
  const { count } = edges;
  for (const bound of disjunct) addEdge(edges, bound.from, bound.to, bound.most, mark);
  const feasibility = checkDisjunctions(search);
  edges.count = count;
  return feasibility;
}

function smallerGap(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

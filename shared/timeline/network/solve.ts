import { type Budget, budgetOf } from './budget.ts';
import { negativeCyclesOf } from './negative-cycles.ts';
import { minimalConflictSets } from './minimal-conflict-sets.ts';
import { checkFeasibility } from './feasibility.ts';
import { type ConflictComponent, conflictComponentsOf } from './conflict-components.ts';
import { addEdge, emptyNetwork, type Network, ruleOfOwner } from './network.ts';
import type { NegativeCycle } from './walk-negative-cycles.ts';

/** A minimal conflict: assertions that cannot all be true with the background rules. */
export interface Conflict {
  /** Owners, ascending. */
  readonly assertions: readonly number[];
  /** Background rules that the contradiction needs beside the assertions. */
  readonly rules: readonly number[];
  /** Whether it needs a day of the week. */
  readonly needsWeekday: boolean;
  /** By how many days it fails; null when days do not measure it. */
  readonly gapDays: number | null;
}

/** What cannot be true together, and what could not be checked to the end. */
export interface Solution {
  readonly conflicts: readonly Conflict[];
  /** Groups of assertions that could not be checked to the end: more conflicts may be among them. */
  readonly unfinished: readonly (readonly number[])[];
}

/** Steps of work a whole check may use: about half a second of computing, never reached by honest cases. */
const defaultSteps = 12_000_000;
/** Steps that enumerating the cycles of one component may use, and enumerating subsets after that was too much. */
const mostCycleSteps = 1_500_000;
const mostSubsetSteps = 1_000_000;

/**
 * All minimal conflicts of a network. Complete unless `unfinished` names more; small components
 * are finished before large ones use the budget up.
 */
export function solve(network: Network, steps: number = defaultSteps): Solution {
  const conflicts = network.impossible.map((owner) => conflictAlone(owner));
  const unfinished: (readonly number[])[] = [];
  const components = conflictComponentsOf(withoutImpossible(network)).toSorted(
    (a, b) => a.owners.length - b.owners.length,
  );
  let left = steps;
  for (const [i, component] of components.entries()) {
    const share = Math.max(left / (components.length - i), Math.min(left, 200_000));
    const found = conflictsWithin(component, share);
    for (const conflict of found.conflicts) conflicts.push(conflict);
    if (!found.complete) unfinished.push(component.owners);
    left -= found.spent;
  }
  // The empty set is contained in every other: the background rules contradict one another.
  const empty = conflicts.find((conflict) => conflict.assertions.length === 0);
  return { conflicts: empty ? [empty] : conflicts, unfinished };
}

interface ComponentConflicts {
  readonly conflicts: readonly Conflict[];
  readonly complete: boolean;
  readonly spent: number;
}

/** All minimal conflicts of one component: of a simple one by its negative cycles, else by subsets. */
function conflictsWithin({ network, owners }: ConflictComponent, share: number): ComponentConflicts {
  if (network.disjunctions.length === 0 && network.residues.length === 0) {
    const steps = Math.min(share / 2, mostCycleSteps);
    const budget = budgetOf(steps);
    const cycles = negativeCyclesOf(network, budget);
    if (cycles) return { conflicts: cycles.map(conflictOf), complete: true, spent: steps - budget.left };
    // Too many cycles to enumerate: some of them are enough.
    if (budget.left < 0) return bySubsets(network, owners, Math.min(share, mostSubsetSteps));
  }
  return bySubsets(network, owners, share);
}

function bySubsets(network: Network, owners: readonly number[], share: number): ComponentConflicts {
  const budget = budgetOf(share);
  const { sets, complete } = minimalConflictSets(network, owners, budget);
  const conflicts = sets.map((set) => describeConflict(network, set));
  return { conflicts, complete, spent: share - Math.max(0, budget.left) };
}

function conflictOf({ assertions, rules, gapDays }: NegativeCycle): Conflict {
  const numbers = rules.map(ruleOfOwner).toSorted((a, b) => a - b);
  return { assertions, rules: numbers, needsWeekday: false, gapDays };
}

/** The conflict of an assertion that is impossible by itself. */
function conflictAlone(owner: number): Conflict {
  return { assertions: [owner], rules: [], needsWeekday: false, gapDays: null };
}

function withoutImpossible(network: Network): Network {
  if (network.impossible.length === 0) return network;
  const impossible = new Set(network.impossible);
  return restrictedTo(network, (owner) => !impossible.has(owner));
}

/** The network with the constraints of some owners only. */
function restrictedTo(
  network: Network,
  keep: (owner: number) => boolean,
  residues = network.residues,
): Network {
  const kept: Network = {
    ...emptyNetwork(network.count),
    nodes: network.nodes,
    disjunctions: network.disjunctions.filter((disjunction) => keep(disjunction.owner)),
    residues: residues.filter((residue) => keep(residue.owner)),
  };
  const { count, from, to, most, owner } = network;
  for (let i = 0; i < count; i++)
    if (keep(owner[i] ?? 0)) addEdge(kept, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0, owner[i] ?? 0);
  return kept;
}

/** Finds out what a conflict needs beside its assertions: weekdays, and which background rules. */
function describeConflict(network: Network, set: readonly number[]): Conflict {
  const members = new Set(set);
  const budget: Budget = budgetOf(2_000_000);
  let subnetwork = restrictedTo(network, (owner) => owner < 0 || members.has(owner));
  const withoutWeekdays = restrictedTo(subnetwork, () => true, []);
  const needsWeekday = checkFeasibility(withoutWeekdays, () => true, budget)?.isFeasible !== false;
  if (!needsWeekday) subnetwork = withoutWeekdays;
  let proof = checkFeasibility(subnetwork, () => true, budget);
  const candidates = [...(proof?.isFeasible === false ? proof.owners : [])].filter((owner) => owner < 0);
  let rules = new Set(candidates);
  for (const rule of candidates) {
    if (!rules.has(rule)) continue;
    const tried = checkFeasibility(
      subnetwork,
      (owner) => owner >= 0 || (owner !== rule && rules.has(owner)),
      budget,
    );
    if (tried?.isFeasible !== false) continue;
    proof = tried;
    rules = new Set([...tried.owners].filter((owner) => owner < 0));
  }
  return {
    assertions: [...set].toSorted((a, b) => a - b),
    rules: [...rules].map(ruleOfOwner).toSorted((a, b) => a - b),
    needsWeekday,
    gapDays: proof?.isFeasible === false ? proof.gapDays : null,
  };
}

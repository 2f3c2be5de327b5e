import { type Budget, budgetOf } from './budget.ts';
import { negativeCyclesOf } from './negative-cycles.ts';
import { minimalSets } from './enumerate.ts';
import { checkFeasibility } from './feasibility.ts';
import { type ConflictComponent, conflictComponentsOf } from './conflict-components.ts';
import { addEdge, emptyNetwork, type Network, ruleOfOwner } from './network.ts';
import type { NegativeCycle } from './walk-cycles.ts';

/** A minimal set of statements that cannot all be true with the background. */
export interface Conflict {
  /** Owners, ascending. */
  readonly statements: readonly number[];
  /** Background rules that the contradiction needs beside the statements. */
  readonly rules: readonly number[];
  /** Whether it needs a day of the week. */
  readonly needsWeekday: boolean;
  /** By how many days it fails; null when days do not measure it. */
  readonly gapDays: number | null;
}

/** What cannot be true together, and what could not be checked to the end. */
export interface Solution {
  readonly conflicts: readonly Conflict[];
  /** Groups of statements that could not be checked to the end: more conflicts may be among them. */
  readonly unfinished: readonly (readonly number[])[];
}

/** Steps of work a whole check may use: about half a second of computing, never reached by honest cases. */
const wholeBudget = 12_000_000;
/** Steps that walking the cycles of one component may use, and trying sets after that was too much. */
const mostWalked = 1_500_000;
const mostTried = 1_000_000;

/**
 * All minimal conflicts of a network. Complete unless `unfinished` says otherwise; small groups are
 * finished before large ones use the budget up.
 */
export function solve(network: Network, steps: number = wholeBudget): Solution {
  const conflicts = network.falsehoods.map((owner) => alone(owner));
  const unfinished: (readonly number[])[] = [];
  const components = conflictComponentsOf(withoutFalse(network)).toSorted(
    (a, b) => a.owners.length - b.owners.length,
  );
  let left = steps;
  for (const [i, component] of components.entries()) {
    const share = Math.max(left / (components.length - i), Math.min(left, 200_000));
    const { found, complete, spent } = untie(component, share);
    for (const conflict of found) conflicts.push(conflict);
    if (!complete) unfinished.push(component.owners);
    left -= spent;
  }
  const whole = conflicts.find((conflict) => conflict.statements.length === 0);
  return { conflicts: whole ? [whole] : conflicts, unfinished };
}

interface Untied {
  readonly found: readonly Conflict[];
  readonly complete: boolean;
  readonly spent: number;
}

/** All conflicts of one component: by its cycles when they say it all, else by trying sets. */
function untie({ network, owners }: ConflictComponent, share: number): Untied {
  if (network.choices.length === 0 && network.residues.length === 0) {
    const walked = Math.min(share / 2, mostWalked);
    const budget = budgetOf(walked);
    const cycles = negativeCyclesOf(network, budget);
    if (cycles) return { found: cycles.map(conflictOf), complete: true, spent: walked - budget.left };
    // Too many cycles to tell one by one: some of them are enough.
    if (budget.left < 0) return tryOut(network, owners, Math.min(share, mostTried));
  }
  return tryOut(network, owners, share);
}

function tryOut(network: Network, owners: readonly number[], share: number): Untied {
  const budget = budgetOf(share);
  const { sets, complete } = minimalSets(network, owners, budget);
  const found = sets.map((set) => describe(network, set));
  return { found, complete, spent: share - Math.max(0, budget.left) };
}

function conflictOf({ statements, rules, gapDays }: NegativeCycle): Conflict {
  const numbers = rules.map(ruleOfOwner).toSorted((a, b) => a - b);
  return { statements, rules: numbers, needsWeekday: false, gapDays };
}

function alone(owner: number): Conflict {
  return { statements: [owner], rules: [], needsWeekday: false, gapDays: null };
}

function withoutFalse(network: Network): Network {
  if (network.falsehoods.length === 0) return network;
  const never = new Set(network.falsehoods);
  return only(network, (owner) => !never.has(owner));
}

/** The network without the parts of some owners. */
function only(network: Network, keep: (owner: number) => boolean, residues = network.residues): Network {
  const kept: Network = {
    ...emptyNetwork(network.count),
    nodes: network.nodes,
    choices: network.choices.filter((choice) => keep(choice.owner)),
    residues: residues.filter((residue) => keep(residue.owner)),
  };
  const { count, from, to, most, owner } = network;
  for (let i = 0; i < count; i++)
    if (keep(owner[i] ?? 0)) addEdge(kept, from[i] ?? 0, to[i] ?? 0, most[i] ?? 0, owner[i] ?? 0);
  return kept;
}

/** Finds out what a conflict needs beside its statements: weekdays, and which background rules. */
function describe(network: Network, set: readonly number[]): Conflict {
  const members = new Set(set);
  const budget: Budget = budgetOf(2_000_000);
  let piece = only(network, (owner) => owner < 0 || members.has(owner));
  const plain = only(piece, () => true, []);
  const needsWeekday = checkFeasibility(plain, () => true, budget)?.holds !== false;
  if (!needsWeekday) piece = plain;
  let proof = checkFeasibility(piece, () => true, budget);
  const candidates = [...(proof?.holds === false ? proof.owners : [])].filter((owner) => owner < 0);
  let rules = new Set(candidates);
  for (const rule of candidates) {
    if (!rules.has(rule)) continue;
    const tried = checkFeasibility(
      piece,
      (owner) => owner >= 0 || (owner !== rule && rules.has(owner)),
      budget,
    );
    if (tried?.holds !== false) continue;
    proof = tried;
    rules = new Set([...tried.owners].filter((owner) => owner < 0));
  }
  return {
    statements: [...set].toSorted((a, b) => a - b),
    rules: [...rules].map(ruleOfOwner).toSorted((a, b) => a - b),
    needsWeekday,
    gapDays: proof?.holds === false ? proof.gapDays : null,
  };
}

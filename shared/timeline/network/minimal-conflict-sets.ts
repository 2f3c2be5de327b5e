import type { Budget } from './budget.ts';
import { checkFeasibility, satisfies, type Feasibility } from './feasibility.ts';
import type { Bound, Network } from './network.ts';
import { type MarcoMap, unexploredSubset } from './marco-map.ts';

/** Minimal conflict sets, and whether these are all. */
export interface MinimalConflictSets {
  /** Owners of assertions that cannot all be true together. */
  readonly sets: readonly (readonly number[])[];
  /** Whether no other is left to be found. */
  readonly complete: boolean;
}

/**
 * Every minimal set of assertions that is inconsistent with the background rules (minimal unsatisfiable
 * subsets by MARCO: Liffiton, Previti, Malik and Marques-Silva 2016). Incomplete when the budget ran out.
 */
export function minimalConflictSets(
  network: Network,
  owners: readonly number[],
  budget: Budget,
): MinimalConflictSets {
  const task = taskOf(network, owners, budget);
  const sets: number[][] = [];
  const map: MarcoMap = { size: owners.length, conflictSets: [], correctionSets: [] };
  const result = (complete: boolean): MinimalConflictSets => ({
    sets: sets.map((set) => set.map((member) => owners[member] ?? 0)),
    complete,
  });
  for (;;) {
    const seed = unexploredSubset(map, budget);
    if (seed === 'spent') return result(false);
    if (seed === null) return result(true);
    const feasibility = checkSubset(task, seed);
    if (!feasibility) return result(false);
    if (feasibility.isFeasible) {
      const maximal = grow(task, seed, feasibility.values);
      if (!maximal) return result(false);
      map.correctionSets.push(membersWith(maximal, 0));
      continue;
    }
    const minimal = shrink(task, coreMembers(task, feasibility));
    if (!minimal) return result(false);
    map.conflictSets.push(minimal);
    sets.push(minimal);
  }
}

interface Task {
  readonly network: Network;
  readonly budget: Budget;
  /** Position in the list of assertions, by owner. */
  readonly place: ReadonlyMap<number, number>;
  /** By position: what the assertion puts into the network. */
  readonly constraints: readonly OwnConstraints[];
}

/** The constraints of one assertion, to see quickly whether given days satisfy them. */
interface OwnConstraints {
  readonly bounds: Bound[];
  readonly disjunctions: (readonly (readonly Bound[])[])[];
  readonly residues: { readonly node: number; readonly residue: number }[];
  isImpossible: boolean;
}

function taskOf(network: Network, owners: readonly number[], budget: Budget): Task {
  const place = new Map(owners.map((owner, i) => [owner, i]));
  const constraints = owners.map((): OwnConstraints => ({
    bounds: [],
    disjunctions: [],
    residues: [],
    isImpossible: false,
  }));
  const of = (owner: number): OwnConstraints | undefined => constraints[place.get(owner) ?? -1];
  for (let i = 0; i < network.count; i++)
    of(network.owner[i] ?? 0)?.bounds.push({
      from: network.from[i] ?? 0,
      to: network.to[i] ?? 0,
      most: network.most[i] ?? 0,
    });
  for (const { disjuncts, owner } of network.disjunctions) of(owner)?.disjunctions.push(disjuncts);
  for (const residue of network.residues) of(residue.owner)?.residues.push(residue);
  for (const owner of network.impossible) {
    const own = of(owner);
    if (own) own.isImpossible = true;
  }
  return { network, budget, place, constraints };
}

function checkSubset(task: Task, on: Uint8Array): Feasibility | null {
  return checkFeasibility(
    task.network,
    (owner) => owner < 0 || on[task.place.get(owner) ?? -1] === 1,
    task.budget,
  );
}

/** The assertions of an unsatisfiable core. */
function coreMembers(task: Task, feasibility: { readonly owners: ReadonlySet<number> }): number[] {
  const members: number[] = [];
  for (const owner of feasibility.owners) {
    const member = task.place.get(owner);
    if (member !== undefined) members.push(member);
  }
  return members.toSorted((a, b) => a - b);
}

function membersWith(on: Uint8Array, value: number): number[] {
  const members: number[] = [];
  for (const [member, state] of on.entries()) if (state === value) members.push(member);
  return members;
}

/** Takes members out while the rest stays infeasible; each core on the way shortens the list. */
function shrink(task: Task, members: readonly number[]): number[] | null {
  let left = [...members];
  for (const member of members) {
    if (!left.includes(member)) continue;
    const on = new Uint8Array(task.constraints.length);
    for (const other of left) if (other !== member) on[other] = 1;
    const feasibility = checkSubset(task, on);
    if (!feasibility) return null;
    if (!feasibility.isFeasible) left = coreMembers(task, feasibility);
  }
  return left;
}

/** Adds assertions while the set stays feasible: first all that the days found satisfy, then one by one. */
function grow(task: Task, seed: Uint8Array, values: Float64Array): Uint8Array | null {
  const on = seed.slice();
  addSatisfied(task, on, values);
  for (let member = 0; member < on.length; member++) {
    if (on[member] === 1) continue;
    on[member] = 1;
    const feasibility = checkSubset(task, on);
    if (!feasibility) return null;
    if (feasibility.isFeasible) addSatisfied(task, on, feasibility.values);
    else on[member] = 0;
  }
  return on;
}

function addSatisfied(task: Task, on: Uint8Array, values: Float64Array): void {
  for (const [member, constraints] of task.constraints.entries())
    if (on[member] === 0 && isSatisfied(constraints, values)) on[member] = 1;
}

function isSatisfied(constraints: OwnConstraints, values: Float64Array): boolean {
  return (
    !constraints.isImpossible &&
    constraints.bounds.every((bound) => satisfies(bound, values)) &&
    constraints.residues.every(({ node, residue }) => (((values[node] ?? 0) % 7) + 7) % 7 === residue) &&
    constraints.disjunctions.every((disjuncts) =>
      disjuncts.some((disjunct) => disjunct.every((bound) => satisfies(bound, values))),
    )
  );
}

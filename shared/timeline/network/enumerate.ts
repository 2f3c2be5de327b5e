import type { Budget } from './budget.ts';
import { checkFeasibility, keeps, type Verdict } from './feasibility.ts';
import type { Bound, Network } from './network.ts';
import { type Explored, nextUnexplored } from './marco-map.ts';

/** The minimal sets found, and whether these are all. */
export interface Family {
  /** Minimal sets of owners that cannot hold together. */
  readonly sets: readonly (readonly number[])[];
  /** Whether the family is known to be whole. */
  readonly complete: boolean;
}

/**
 * Every minimal set of statements that cannot hold together with the background
 * (MARCO: Liffiton, Previti, Malik and Marques-Silva 2016). Stops incomplete when the budget runs out.
 */
export function minimalSets(network: Network, owners: readonly number[], budget: Budget): Family {
  const task = taskOf(network, owners, budget);
  const sets: number[][] = [];
  const explored: Explored = { size: owners.length, failing: [], leftOut: [] };
  const family = (complete: boolean): Family => ({
    sets: sets.map((set) => set.map((member) => owners[member] ?? 0)),
    complete,
  });
  for (;;) {
    const seed = nextUnexplored(explored, budget);
    if (seed === 'spent') return family(false);
    if (seed === null) return family(true);
    const verdict = judgeSet(task, seed);
    if (!verdict) return family(false);
    if (verdict.holds) {
      const whole = grow(task, seed, verdict.values);
      if (!whole) return family(false);
      explored.leftOut.push(membersOf(whole, 0));
      continue;
    }
    const least = shrink(task, membersIn(task, verdict));
    if (!least) return family(false);
    explored.failing.push(least);
    sets.push(least);
  }
}

interface Task {
  readonly network: Network;
  readonly budget: Budget;
  /** Position in the list of statements, by owner. */
  readonly place: ReadonlyMap<number, number>;
  readonly says: readonly Says[];
}

/** Everything one statement says, to see quickly whether given days keep it. */
interface Says {
  readonly bounds: Bound[];
  readonly choices: (readonly (readonly Bound[])[])[];
  readonly residues: { readonly node: number; readonly residue: number }[];
  never: boolean;
}

function taskOf(network: Network, owners: readonly number[], budget: Budget): Task {
  const place = new Map(owners.map((owner, i) => [owner, i]));
  const says = owners.map((): Says => ({ bounds: [], choices: [], residues: [], never: false }));
  const of = (owner: number): Says | undefined => says[place.get(owner) ?? -1];
  for (let i = 0; i < network.count; i++)
    of(network.owner[i] ?? 0)?.bounds.push({
      from: network.from[i] ?? 0,
      to: network.to[i] ?? 0,
      most: network.most[i] ?? 0,
    });
  for (const { options, owner } of network.choices) of(owner)?.choices.push(options);
  for (const residue of network.residues) of(residue.owner)?.residues.push(residue);
  for (const owner of network.falsehoods) {
    const said = of(owner);
    if (said) said.never = true;
  }
  return { network, budget, place, says };
}

function judgeSet(task: Task, on: Uint8Array): Verdict | null {
  return checkFeasibility(
    task.network,
    (owner) => owner < 0 || on[task.place.get(owner) ?? -1] === 1,
    task.budget,
  );
}

function membersIn(task: Task, verdict: { readonly owners: ReadonlySet<number> }): number[] {
  const members: number[] = [];
  for (const owner of verdict.owners) {
    const member = task.place.get(owner);
    if (member !== undefined) members.push(member);
  }
  return members.toSorted((a, b) => a - b);
}

function membersOf(on: Uint8Array, value: number): number[] {
  const members: number[] = [];
  for (const [member, state] of on.entries()) if (state === value) members.push(member);
  return members;
}

/** Leaves out whatever the contradiction does not need; each proof found on the way shortens the list. */
function shrink(task: Task, members: readonly number[]): number[] | null {
  let left = [...members];
  for (const member of members) {
    if (!left.includes(member)) continue;
    const on = new Uint8Array(task.says.length);
    for (const other of left) if (other !== member) on[other] = 1;
    const verdict = judgeSet(task, on);
    if (!verdict) return null;
    if (!verdict.holds) left = membersIn(task, verdict);
  }
  return left;
}

/** Adds statements while the set still holds: first all that the days found keep, then one by one. */
function grow(task: Task, seed: Uint8Array, values: Float64Array): Uint8Array | null {
  const on = seed.slice();
  takeIn(task, on, values);
  for (let member = 0; member < on.length; member++) {
    if (on[member] === 1) continue;
    on[member] = 1;
    const verdict = judgeSet(task, on);
    if (!verdict) return null;
    if (verdict.holds) takeIn(task, on, verdict.values);
    else on[member] = 0;
  }
  return on;
}

function takeIn(task: Task, on: Uint8Array, values: Float64Array): void {
  for (const [member, says] of task.says.entries())
    if (on[member] === 0 && isKept(says, values)) on[member] = 1;
}

function isKept(says: Says, values: Float64Array): boolean {
  return (
    !says.never &&
    says.bounds.every((bound) => keeps(bound, values)) &&
    says.residues.every(({ node, residue }) => (((values[node] ?? 0) % 7) + 7) % 7 === residue) &&
    says.choices.every((options) => options.some((option) => option.every((bound) => keeps(bound, values))))
  );
}

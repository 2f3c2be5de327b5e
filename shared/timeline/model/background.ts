import { addBetween, boundsBetween, type Network, ownerOfRule, ruleOfOwner } from '../network/network.ts';
import type { TemporalModel } from './temporal-model.ts';

/** A background rule as it was put to the network: which check made it, and about which nodes. */
export interface Assumed {
  readonly check: string;
  /** The nodes it is about; 0 where there is no second. */
  readonly from: number;
  readonly to: number;
}

/** All background rules of a check: most come in runs of one check, so only where each run begins is kept. */
export interface AllAssumed {
  count: number;
  readonly runs: { readonly check: string; readonly first: number }[];
  /** Whether a rule looked at days before it added anything: then other days may want other rules. */
  byDays: boolean;
}

/** No background rules yet. */
export function nothingAssumed(): AllAssumed {
  return { count: 0, runs: [], byDays: false };
}

/**
 * What a rule may add to the network: never part of a conflict, but always part of the reasoning.
 * Days are named by their nodes; with a node of −1, of which nothing is said, nothing is added.
 */
export interface Background {
  readonly model: TemporalModel;
  /** `min ≤ to − from ≤ max` in days. */
  between(check: string, from: number, to: number, min: number | null, max: number | null): void;
  /** The day lies on or between two epoch days, null = open. */
  within(check: string, node: number, earliest: number | null, latest: number | null): void;
  /** Two stays, each from a day to a day, that may touch on a day but not overlap. */
  apart(check: string, a: readonly [number, number], b: readonly [number, number]): void;
}

/** Lets rules add to a model's network, and keeps what each of them was about. */
export function backgroundOf(model: TemporalModel, network: Network, assumed: AllAssumed): Background {
  const owner = (check: string): number => {
    if (assumed.runs.at(-1)?.check !== check) assumed.runs.push({ check, first: assumed.count });
    assumed.count += 1;
    return ownerOfRule(assumed.count - 1);
  };
  return {
    model,
    between(check, from, to, min, max) {
      if (from >= 0 && to >= 0) addBetween(network, from, to, min, max, owner(check));
    },
    within(check, node, earliest, latest) {
      if (node >= 0) addBetween(network, 0, node, earliest, latest, owner(check));
    },
    apart(check, [aStart, aEnd], [bStart, bEnd]) {
      if (Math.min(aStart, aEnd, bStart, bEnd) < 0) return;
      const options = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.choices.push({ options, owner: owner(check) });
    },
  };
}

/** What background rules were about, read from the bounds that they added. */
export function assumptionsIn(
  { runs, count }: AllAssumed,
  network: Network,
): (rule: number) => Assumed | undefined {
  const edges = new Int32Array(count).fill(-1);
  for (let i = 0; i < network.count; i++) {
    const rule = ruleOfOwner(network.owner[i] ?? 0);
    if (rule >= 0) edges[rule] = i;
  }
  const choices = new Map(network.choices.map(({ owner, options }) => [ruleOfOwner(owner), options]));
  return (rule) => {
    const check = runs.findLast(({ first }) => first <= rule)?.check;
    if (check === undefined) return undefined;
    const edge = edges[rule] ?? -1;
    const bound = choices.get(rule)?.[0]?.[0];
    if (bound) return { check, from: bound.from, to: bound.to };
    return { check, from: network.from[edge] ?? 0, to: network.to[edge] ?? 0 };
  };
}

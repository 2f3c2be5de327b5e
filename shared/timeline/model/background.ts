import { addBetween, boundsBetween, type Network, ownerOfRule } from '../network/network.ts';
import type { BackgroundRules } from './background-rules.ts';
import type { TemporalModel } from './temporal-model.ts';

/**
 * The background knowledge that a check may add to the network as rules: never part of a conflict set, but
 * always part of the reasoning. Days are named by their nodes; with a node of −1 nothing is added.
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

/** Lets checks add rules to a model's network, and keeps which check each rule came from. */
export function backgroundOf(model: TemporalModel, network: Network, rules: BackgroundRules): Background {
  const owner = (check: string): number => {
    if (rules.runs.at(-1)?.check !== check) rules.runs.push({ check, first: rules.count });
    rules.count += 1;
    return ownerOfRule(rules.count - 1);
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
      const disjuncts = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.disjunctions.push({ disjuncts, owner: owner(check) });
    },
  };
}

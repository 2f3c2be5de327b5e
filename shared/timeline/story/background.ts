import { addBetween, boundsBetween, type Network, ownerOfRule } from '../network/network.ts';
import type { Story } from './story.ts';

/** A background rule as it was put to the network: which check made it, and about which nodes. */
export interface Assumed {
  readonly check: string;
  /** The nodes it is about; 0 where there is no second. */
  readonly from: number;
  readonly to: number;
}

/** All background rules of a check, in columns. */
export interface AllAssumed {
  readonly checks: string[];
  readonly from: number[];
  readonly to: number[];
  /** Whether a rule looked at days before it added anything: then other days may want other rules. */
  byDays: boolean;
}

/**
 * What a rule may add to the network: never part of a conflict, but always part of the reasoning.
 * Days are named by their nodes; with a node of −1, of which nothing is said, nothing is added.
 */
export interface Background {
  readonly story: Story;
  /** `min ≤ to − from ≤ max` in days. */
  between(check: string, from: number, to: number, min: number | null, max: number | null): void;
  /** The day lies on or between two epoch days, null = open. */
  within(check: string, node: number, earliest: number | null, latest: number | null): void;
  /** Two stays, each from a day to a day, that may touch on a day but not overlap. */
  apart(check: string, a: readonly [number, number], b: readonly [number, number]): void;
}

/** Lets rules add to a story's network, and keeps what each of them was about. */
export function backgroundOf(story: Story, network: Network, assumed: AllAssumed): Background {
  const owner = (check: string, from: number, to: number): number => {
    assumed.from.push(from);
    assumed.to.push(to);
    return ownerOfRule(assumed.checks.push(check) - 1);
  };
  return {
    story,
    between(check, from, to, min, max) {
      if (from >= 0 && to >= 0) addBetween(network, from, to, min, max, owner(check, from, to));
    },
    within(check, node, earliest, latest) {
      if (node >= 0) addBetween(network, 0, node, earliest, latest, owner(check, node, 0));
    },
    apart(check, [aStart, aEnd], [bStart, bEnd]) {
      if (Math.min(aStart, aEnd, bStart, bEnd) < 0) return;
      const options = [boundsBetween(aEnd, bStart, 0, null), boundsBetween(bEnd, aStart, 0, null)];
      network.choices.push({ options, owner: owner(check, aStart, bStart) });
    },
  };
}

/** What a background rule was about. */
export function assumedAt({ checks, from, to }: AllAssumed, rule: number): Assumed | undefined {
  const check = checks[rule];
  return check === undefined ? undefined : { check, from: from[rule] ?? 0, to: to[rule] ?? 0 };
}

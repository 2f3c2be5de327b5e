import { type Network, ruleOfOwner } from '../network/network.ts';

/** A background rule in the network: which check added it, and about which nodes. */
export interface BackgroundRule {
  readonly check: string;
  /** The nodes it is about; 0 where there is no second. */
  readonly from: number;
  readonly to: number;
}

/** All background rules of a model: most come in runs of one check, so only where each run begins is kept. */
export interface BackgroundRules {
  count: number;
  readonly runs: { readonly check: string; readonly first: number }[];
  /** Whether a check looked at days before it added anything: then other days may need other rules. */
  byDays: boolean;
}

/** No background rules yet. */
export function noBackgroundRules(): BackgroundRules {
  return { count: 0, runs: [], byDays: false };
}

/** Looks background rules up by their numbers; what each is about is read from the bounds it added. */
export function backgroundRulesIn(
  { runs, count }: BackgroundRules,
  network: Network,
): (rule: number) => BackgroundRule | undefined {
  const edges = new Int32Array(count).fill(-1);
  for (let i = 0; i < network.count; i++) {
    const rule = ruleOfOwner(network.owner[i] ?? 0);
    if (rule >= 0) edges[rule] = i;
  }
  const disjunctions = new Map(
    network.disjunctions.map(({ owner, disjuncts }) => [ruleOfOwner(owner), disjuncts]),
  );
  return (rule) => {
    const check = runs.findLast(({ first }) => first <= rule)?.check;
    if (check === undefined) return undefined;
    const edge = edges[rule] ?? -1;
    const bound = disjunctions.get(rule)?.[0]?.[0];
    if (bound) return { check, from: bound.from, to: bound.to };
    return { check, from: network.from[edge] ?? 0, to: network.to[edge] ?? 0 };
  };
}

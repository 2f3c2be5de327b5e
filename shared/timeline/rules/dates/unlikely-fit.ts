import { toEpochDay } from '../../../dates/day.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import { addBetween, copyEdges, type Network } from '../../network/network.ts';
import { solve, type Solution } from '../../network/solve.ts';
import type { Assertion, DateAssertion } from '../../model/assertion.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * It all fits, but only at the far edge of an "about".
 *
 * For the applicant: nothing is wrong. If "about" can stretch this far, leave it.
 */
export const unlikelyFit: Rule = {
  check: 'unlikely-fit',
  severity: 'info',
  find: findUnlikely,
};

function findUnlikely(model: TemporalModel, solution: Solution): Finding[] {
  const soft = withLikelyBounds(model);
  if (!soft || solution.unfinished.length > 0) return [];
  const hard = solution.conflicts.map(({ assertions }) => new Set(assertions));
  return solve(soft, 5_000_000)
    .conflicts.filter(
      ({ assertions }) => !hard.some((set) => [...set].every((owner) => assertions.includes(owner))),
    )
    .slice(0, 20)
    .map(({ assertions, gapDays }) =>
      createFinding('unlikely-fit', 'info', {
        assertions: assertions.flatMap((owner) => model.assertions[owner] ?? []),
        gapDays: gapDays ?? 0,
      }),
    );
}

/** The network with the likely core of every "about" added; null when nothing is only about. */
function withLikelyBounds(model: TemporalModel): Network | null {
  const { network, assertions } = model;
  if (!model.dates.some(hasCore)) return null;
  const soft: Network = { ...network, ...copyEdges(network) };
  for (const [owner, each] of assertions.entries()) {
    if (!hasCore(each)) continue;
    const { likelyEarliest, likelyLatest } = each.when;
    const node = model.nodeOf(each.about.record, each.about.field);
    const days = [likelyEarliest, likelyLatest].map((day) => (day === null ? null : toEpochDay(day)));
    addBetween(soft, 0, node, days[0] ?? null, days[1] ?? null, owner);
  }
  return soft.count > network.count ? soft : null;
}

function hasCore(assertion: Assertion): assertion is DateAssertion {
  return assertion.kind === 'date' && assertion.hasCore;
}

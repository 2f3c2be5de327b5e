import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import { tightestBounds } from '../../network/tightest-bounds.ts';
import type { Solution } from '../../network/solve.ts';
import type { DateAssertion } from '../../model/assertion.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfNode } from '../../rule-support/dates-of-point.ts';

/**
 * What else was said leaves three days or fewer for a date that was given vaguely.
 *
 * For the applicant: your other facts fix this date almost to the day. If that surprises you, one of them
 * may be more exact than you meant.
 */
export const squeezedWindow: Rule = {
  check: 'squeezed-window',
  severity: 'info',
  find: findSqueezed,
};

const narrow = 2;

function findSqueezed(model: TemporalModel, { conflicts, unfinished }: Solution): Finding[] {
  if (conflicts.length > 0 || unfinished.length > 0) return [];
  const vague = vagueNodes(model);
  if (vague.length === 0) return [];
  const { lower, upper, spent } = tightestBounds({ ...model.network, disjunctions: [] });
  if (spent) return [];
  return vague.flatMap((node) => {
    const first = lower[node] ?? -Infinity;
    const last = upper[node] ?? Infinity;
    if (last - first > narrow || last < first) return [];
    const facts = { first: dayAt(first) ?? '', last: dayAt(last) ?? '', days: last - first + 1 };
    return [createFinding('squeezed-window', 'info', { assertions: datesOfNode(model, node), facts })];
  });
}

/** Nodes with only vague dates, and with steps or lengths beside them. */
function vagueNodes(model: TemporalModel): number[] {
  const vague = new Set<number>();
  model.eachDate((assertion, node) => {
    if (isVague(assertion) && model.isAssertedTwice(node)) vague.add(node);
  });
  return [...vague].filter((node) => {
    const all = model.ownersAt(node).map((owner) => model.assertions[owner]);
    return all.some((assertion) => assertion?.kind !== 'date') && datesOfNode(model, node).every(isVague);
  });
}

function isVague({ width }: DateAssertion): boolean {
  return width >= 13 && width !== Infinity;
}

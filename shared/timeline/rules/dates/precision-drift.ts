import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { DateAssertion } from '../../model/assertion.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { isBounded } from '../../model/when-range.ts';
import { datesOfNode } from '../../rule-support/dates-of-point.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Sources agree on a day, but one is exact and another vague.
 *
 * For the applicant: these fit together. You may want the same wording in both; you need not.
 */
export const precisionDrift: Rule = {
  check: 'precision-drift',
  severity: 'info',
  find: findDrift,
};

/** From this many days on a date is vague: a month. */
const vague = 27;

function findDrift(model: TemporalModel): Finding[] {
  const findings: Finding[] = [];
  for (const node of vaguelyDated(model)) {
    const dates = datesOfNode(model, node).filter(({ range }) => isBounded(range));
    if (dates.length < 2) continue;
    const [sharpest, ...rest] = dates.toSorted((a, b) => a.width - b.width);
    const vaguest = rest.at(-1);
    if (
      sharpest &&
      vaguest &&
      vaguest.width >= vague &&
      sharpest.width <= vaguest.width / 4 &&
      agree(sharpest, vaguest)
    )
      findings.push(createFinding('precision-drift', 'info', { assertions: [sharpest, vaguest] }));
  }
  return findings;
}

function vaguelyDated(model: TemporalModel): Set<number> {
  const nodes = new Set<number>();
  model.eachDate((assertion, node) => {
    if (assertion.width >= vague && assertion.width !== Infinity && model.isAssertedTwice(node))
      nodes.add(node);
  });
  return nodes;
}

function agree({ range: x }: DateAssertion, { range: y }: DateAssertion): boolean {
  return x.earliest <= y.latest && y.earliest <= x.latest;
}

import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * "Three days later" hangs on something that has no date itself.
 *
 * For the applicant: about when was the other one? Even a season helps, and then this one has a date too.
 */
export const unanchoredRelative: Rule = {
  check: 'unanchored-relative',
  severity: 'info',
  find: findUnanchored,
};

function findUnanchored(model: TemporalModel): Finding[] {
  const findings: Finding[] = [];
  for (const assertion of model.orders)
    if (!isDated(model, assertion.than) && !isDated(model, assertion.about))
      findings.push(
        createFinding('unanchored-relative', 'info', {
          assertions: [assertion],
          records: [assertion.than.record],
        }),
      );
  return findings;
}

function isDated(model: TemporalModel, { record, field }: Assertion['about']): boolean {
  return model.isDated(model.nodeOf(record, field));
}

import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
import { isOneDay } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * An exact day is given by somebody who says they are not sure of it.
 *
 * For the applicant: if you are not sure of the day, the month or the season is safer, and just as true.
 */
export const falsePrecision: Rule = {
  check: 'false-precision',
  severity: 'info',
  findInRecord: findFalsePrecision,
};

function findFalsePrecision({ assertions }: RecordAssertions): Finding[] {
  return assertions
    .filter(
      (each) =>
        each.kind === 'date' &&
        (each.when.certainty === 'guess' || each.when.certainty === 'think') &&
        each.when.basis !== 'document' &&
        isOneDay(each.when),
    )
    .map((each) => createFinding('false-precision', 'info', { assertions: [each] }));
}

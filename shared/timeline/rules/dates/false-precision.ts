import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
import type { RecordAssertions } from '../../model/gather.ts';
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
  remark: findFalsePrecision,
};

function findFalsePrecision({ said }: RecordAssertions): Finding[] {
  return said
    .filter(
      (each) =>
        each.kind === 'date' &&
        (each.when.certainty === 'guess' || each.when.certainty === 'think') &&
        each.when.basis !== 'document' &&
        isOneDay(each.when),
    )
    .map((each) => note('false-precision', 'info', { said: [each] }));
}

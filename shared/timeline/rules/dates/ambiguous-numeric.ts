import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
import type { Assertion, DateAssertion } from '../../model/assertion.ts';
import type { RecordAssertions } from '../../model/gather.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A date in numbers can be read in two ways, and nobody has said which.
 *
 * For the applicant: choose the reading you mean. Until then both are allowed for, so nothing is called
 * a contradiction that only one of them would make.
 */
export const ambiguousNumeric: Rule = {
  check: 'ambiguous-numeric',
  severity: 'info',
  remark: findAmbiguous,
};

function findAmbiguous({ said }: RecordAssertions): Finding[] {
  return said.filter(isOpen).flatMap((each) => {
    const [other] = each.when.alternatives;
    const first = each.when.earliest;
    const second = other?.earliest;
    if (!first || !second || first === second || each.when.precision !== 'day') return [];
    return [note('ambiguous-numeric', 'info', { said: [each], facts: { first, second } })];
  });
}

function isOpen(said: Assertion): said is DateAssertion {
  return said.kind === 'date' && said.when.settled === null && said.when.alternatives.length > 0;
}

import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { Assertion, DateAssertion } from '../../model/assertion.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
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
  findInRecord: findAmbiguous,
};

function findAmbiguous({ assertions }: RecordAssertions): Finding[] {
  return assertions.filter(isOpen).flatMap((each) => {
    const [other] = each.when.alternatives;
    const first = each.when.earliest;
    const second = other?.earliest;
    if (!first || !second || first === second || each.when.precision !== 'day') return [];
    return [createFinding('ambiguous-numeric', 'info', { assertions: [each], facts: { first, second } })];
  });
}

function isOpen(assertion: Assertion): assertion is DateAssertion {
  return (
    assertion.kind === 'date' && assertion.when.settled === null && assertion.when.alternatives.length > 0
  );
}

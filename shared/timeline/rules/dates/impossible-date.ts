import type { Rule } from '../../rule-support/rule.ts';

/**
 * A day that its calendar does not have, such as 31 June.
 *
 * For the applicant: this month has fewer days, so the day or the month is not as it was. Nothing is
 * changed for you; only you know which.
 */
export const impossibleDate: Rule = {
  check: 'impossible-date',
  severity: 'error',
  names: ({ kinds, assertions }) =>
    kinds.has('impossible') &&
    !assertions.some((each) => each.kind === 'date' && each.when.impossible?.reason === 'weekday'),
};

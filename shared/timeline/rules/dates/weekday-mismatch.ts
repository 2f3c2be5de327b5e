import type { Rule } from '../../rule-support/rule.ts';

/**
 * The named day of the week is not that date, or cannot occur where the other facts put it.
 *
 * For the applicant: the date you gave fell on another day of the week. People often remember one of
 * the two better; keep that one.
 */
export const weekdayMismatch: Rule = {
  check: 'weekday-mismatch',
  severity: 'warning',
  names: ({ conflict, assertions }) =>
    conflict.needsWeekday ||
    (assertions.length === 1 &&
      assertions[0]?.kind === 'date' &&
      assertions[0].when.impossible?.reason === 'weekday'),
};

import type { Rule } from '../../rule-support/rule.ts';
import { typedDays, wouldFit } from '../../rule-support/typed-days.ts';

/**
 * A date in January would fit a year later.
 *
 * For the applicant: in January people often still write the old year.
 */
export const januaryYearTypo: Rule = {
  check: 'january-year-typo',
  severity: 'hint',
  suggests: ({ assertions }, fits) =>
    typedDays(assertions, fits).some(
      (typed) =>
        typed.calendar === 'gregory' && typed.month === 1 && wouldFit(typed, { year: typed.year + 1 }),
    ),
};

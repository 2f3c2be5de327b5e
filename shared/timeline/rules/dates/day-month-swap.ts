import type { Rule } from '../../rule-support/rule.ts';
import { typedDays, wouldFit } from '../../rule-support/typed-days.ts';

/**
 * With day and month swapped on one side, everything would fit.
 *
 * For the applicant: some countries write the month first. Look at the paper to see which was meant.
 */
export const dayMonthSwap: Rule = {
  check: 'day-month-swap',
  severity: 'hint',
  suggests: ({ assertions }, fits) =>
    typedDays(assertions, fits).some(
      (typed) => typed.day !== typed.month && wouldFit(typed, { day: typed.month, month: typed.day }),
    ),
};

import type { Rule } from '../../rule-support/rule.ts';
import { isNarrow, typedDays, wouldFit } from '../../rule-support/typed-days.ts';

/**
 * Day and month agree; only the year differs.
 *
 * For the applicant: one of the years may be a slip.
 */
export const yearTypo: Rule = {
  check: 'year-typo',
  severity: 'hint',
  suggests: ({ assertions }, fits) =>
    typedDays(assertions, fits).some(
      (typed) => isNarrow(typed) && years.some((by) => wouldFit(typed, { year: typed.year + by })),
    ),
};

const years: readonly number[] = Array.from({ length: 20 }, (_, i) => (i < 10 ? i - 10 : i - 9));

import type { Rule } from '../../rule-support/rule.ts';

/**
 * A stated length does not fit the first and last day, counted with or without the last day.
 *
 * For the applicant: you gave a first day, a last day and how long it lasted, and the three do not agree.
 */
export const durationMismatch: Rule = {
  check: 'duration-mismatch',
  severity: 'error',
  names: ({ kinds }) => kinds.has('length') && !kinds.has('offset') && !kinds.has('order'),
};

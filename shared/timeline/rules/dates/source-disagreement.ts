import type { Rule } from '../../rule-support/rule.ts';

/**
 * Two sources date the same thing and their days do not meet.
 *
 * For the applicant: two papers, or a paper and what you told us, give different days for one event.
 * That is common. It can mean a slip in one of them, or that they are about two different events.
 */
export const sourceDisagreement: Rule = {
  check: 'source-disagreement',
  severity: 'error',
  names: () => true,
};

import type { Rule } from '../../rule-support/rule.ts';

/**
 * Words like "before" and "after" do not fit the dates, or one another.
 *
 * For the applicant: you wrote that one thing came after another, but by the dates it came before.
 */
export const orderConflict: Rule = {
  check: 'order-conflict',
  severity: 'error',
  names: ({ kinds }) => kinds.has('order'),
};

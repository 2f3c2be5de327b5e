import type { Rule } from '../../rule-support/rule.ts';

/**
 * Steps such as "three days later" lead to another day than the one stated.
 *
 * For the applicant: counting on from your first date by your own steps does not reach your last date.
 * One step or one of the two dates differs from the others.
 */
export const sequenceArithmetic: Rule = {
  check: 'sequence-arithmetic',
  severity: 'error',
  names: ({ kinds }) => kinds.has('offset') || (kinds.has('length') && kinds.has('order')),
};

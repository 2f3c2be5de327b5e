import type { Rule } from '../../rule-support/rule.ts';

/**
 * A stated age does not fit the birth date and the date of the event.
 *
 * For the applicant: by the birth date somebody was older or younger than the age given. If the birth
 * date is an estimate, mark it so, and this goes away.
 */
export const ageMismatch: Rule = {
  check: 'age-mismatch',
  severity: 'error',
  names: ({ kinds }) => kinds.has('age'),
};

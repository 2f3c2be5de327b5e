import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'a Friday that was a Tuesday': { incidents: [{ ...arrest, when: on('Friday 2019-03-12') }] } },
  silent: {
    'a Tuesday that was one': { incidents: [{ ...arrest, when: on('Tuesday 2019-03-12') }] },
    'no weekday at all': { incidents: [arrest] },
  },
};

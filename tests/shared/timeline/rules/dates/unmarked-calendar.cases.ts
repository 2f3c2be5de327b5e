import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'the year 1397': { incidents: [{ ...arrest, when: on('12 March 1397') }] } },
  silent: {
    'a calendar chosen': { incidents: [{ ...arrest, when: on('21 Esfand 1397') }] },
    'an old Gregorian year, chosen as such': {
      incidents: [{ ...arrest, when: on('12 March 1397 Persian') }],
    },
    'a year of this century': { incidents: [arrest] },
  },
};

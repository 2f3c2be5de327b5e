import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a guessed day': { incidents: [{ ...arrest, when: { asGiven: '2019-03-12', certainty: 'guess' } }] },
  },
  silent: {
    'a guessed month': { incidents: [{ ...arrest, when: { asGiven: '2019-03', certainty: 'guess' } }] },
    'a sure day': { incidents: [arrest] },
  },
};

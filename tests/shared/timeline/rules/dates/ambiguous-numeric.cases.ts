import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'two readings': { incidents: [{ ...arrest, when: on('03/04/2019') }] } },
  silent: {
    'one reading': { incidents: [arrest] },
    'settled by the person': { incidents: [{ ...arrest, when: { asGiven: '03/04/2019', settled: 0 } }] },
  },
};

import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'a day the month does not have': { incidents: [{ ...arrest, when: on('2019-02-29') }] } },
  silent: {
    'the last day of the month': { incidents: [{ ...arrest, when: on('2020-02-29') }] },
    'a year beyond the tables': { incidents: [{ ...arrest, when: on('1 Tir 2300') }] },
  },
};

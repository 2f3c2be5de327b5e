import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'an incident of tomorrow': { incidents: [{ ...arrest, when: on('2024-06-02') }] } },
  silent: {
    'an incident of today': { incidents: [{ ...arrest, when: on('2024-06-01') }] },
    'a year that is not over': { incidents: [{ ...arrest, when: on('2024') }] },
    'something planned': { incidents: [{ ...arrest, when: on('2025-01-01'), planned: true }] },
    'a passport that runs on': {
      documents: [{ id: 'passport', kind: 'passport', expires: on('2030-01-01') }],
    },
  },
};

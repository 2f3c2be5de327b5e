import { on, type Parts } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest } from '../records.ts';

/** A part of life since 2 April 2024 with its end. */
const ending = (kind: 'travel' | 'arrest' | 'residence' | 'work', to: string): Parts => ({
  histories: [{ id: 'h', kind, from: on('2024-04-02'), to: on(to) }],
});

export const cases: RuleCases = {
  finds: {
    'an incident of tomorrow': { incidents: [{ ...arrest, when: on('2024-06-02') }] },
    'a journey that ends tomorrow': ending('travel', '2024-06-02'),
    'an arrest that ends tomorrow': ending('arrest', '2024-06-02'),
  },
  silent: {
    'an incident of today': { incidents: [{ ...arrest, when: on('2024-06-01') }] },
    'a year that is not over': { incidents: [{ ...arrest, when: on('2024') }] },
    'something planned': { incidents: [{ ...arrest, when: on('2025-01-01'), planned: true }] },
    'a stay with an agreed end': ending('residence', '2025-01-01'),
    'work with an agreed end': ending('work', '2025-01-01'),
    'a journey that ends today': ending('travel', '2024-06-01'),
    'a passport that runs on': {
      documents: [{ id: 'passport', kind: 'passport', expires: on('2030-01-01') }],
    },
  },
};

import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  finds: {
    'five firsts': { incidents: [1, 2, 3, 4, 5].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
  },
  silent: {
    'four firsts': { incidents: [1, 2, 3, 4].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
    'five firsts marked as guesses': {
      incidents: [1, 2, 3, 4, 5].map((m) => ({
        id: `i${m}`,
        when: { asGiven: `2019-0${m}-01`, certainty: 'guess' as const },
      })),
    },
  },
};

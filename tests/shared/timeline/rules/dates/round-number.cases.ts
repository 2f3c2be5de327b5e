import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';

/** Incidents of 2019, each on a day of its own month. */
const incidents = (...days: readonly string[]) => ({
  incidents: days.map((day, month) => ({
    id: `i${month}`,
    when: on(`2019-${String(month + 1).padStart(2, '0')}-${day}`),
  })),
});

export const cases: RuleCases = {
  finds: {
    'five firsts': { incidents: [1, 2, 3, 4, 5].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
    'firsts and fifteenths': incidents('01', '15', '01', '15', '01'),
    'six firsts of eight days': incidents('01', '01', '01', '12', '01', '01', '23', '01'),
  },
  silent: {
    'five firsts of seven days': incidents('01', '01', '12', '01', '01', '23', '01'),
    'five firsts of seven days, the others first': incidents('12', '23', '01', '01', '01', '01', '01'),
    'second and sixteenth days': incidents('02', '16', '02', '16', '02'),
    'four firsts': { incidents: [1, 2, 3, 4].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
    'five firsts marked as guesses': {
      incidents: [1, 2, 3, 4, 5].map((m) => ({
        id: `i${m}`,
        when: { asGiven: `2019-0${m}-01`, certainty: 'guess' as const },
      })),
    },
  },
};

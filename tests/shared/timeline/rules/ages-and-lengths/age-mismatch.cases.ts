import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, me } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'seventeen at nineteen': {
      ...me({ born: on('1999-05-01') }),
      incidents: [
        {
          ...arrest,
          claims: [
            { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 17 },
          ],
        },
      ],
    },
  },
  silent: {
    'nineteen on the birthday': {
      ...me({ born: on('2000-03-12') }),
      incidents: [
        {
          ...arrest,
          claims: [
            { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 19 },
          ],
        },
      ],
    },
    'a birth year that leaves room': {
      ...me({ born: on('2001') }),
      incidents: [
        {
          ...arrest,
          claims: [
            { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 17 },
          ],
        },
      ],
    },
  },
};

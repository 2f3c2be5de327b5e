import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, paper } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'two arrests nine days apart': {
      incidents: [arrest, { ...arrest, id: 'again', when: on('2019-03-21') }],
      documents: [paper('2019-03-21')],
    },
  },
  silent: {
    'two arrests a year apart': {
      incidents: [arrest, { ...arrest, id: 'again', when: on('2020-03-21') }],
      documents: [paper('2020-03-21')],
    },
    'an arrest and a raid': {
      incidents: [arrest, { ...arrest, id: 'raid', kind: 'raid', when: on('2019-03-21') }],
      documents: [paper('2019-03-21')],
    },
  },
};

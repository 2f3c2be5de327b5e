import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { arrest, me } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'the last day before the first': { incidents: [{ ...arrest, until: on('2019-03-02') }] },
    'a home left before it was moved into': {
      histories: [{ id: 'h', kind: 'residence', from: on('2019-03-12'), to: on('2018-03-12') }],
    },
    'a permit that ends before it begins': {
      histories: [{ id: 'h', kind: 'residence', from: on('2019-03-12'), expires: on('2018-03-12') }],
    },
    'a paper that expires before it is issued': {
      documents: [{ id: 'd', issued: on('2019-03-12'), expires: on('2018-03-12') }],
    },
    'a death before the birth': me({ born: on('1990-03-12'), died: on('1989-03-12') }),
  },
  silent: {
    'one day': { incidents: [{ ...arrest, until: on('2019-03-12') }] },
    'one month for both': { incidents: [{ ...arrest, when: on('2019-03'), until: on('2019-03') }] },
  },
};

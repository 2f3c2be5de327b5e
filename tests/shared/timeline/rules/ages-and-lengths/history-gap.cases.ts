import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { home, us } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a spring missing': { histories: [home('a', '2010', '2015-03-31'), home('b', '2015-07-01', '2019')] },
    'a spring missing within the five years that the form asks': {
      ...us(),
      histories: [home('a', '2010', '2021-03-31'), home('b', '2021-07-01', '2024-06-01')],
    },
    'the first of the five years that the form asks': {
      ...us(),
      histories: [home('a', '2020-01-01', '2024-06-01')],
    },
    'the last months before the form was handed in': {
      ...us({ filed: on('2024-05-01') }),
      histories: [home('a', '2010', '2024-02-01')],
    },
    'the first month of the ten years that Canada’s form asks': {
      ...us({ profile: 'ca-rpd' as const }),
      histories: [home('a', '2014-07-02', '2024-06-01')],
    },
    'the first month of the five years that the form for an asylum office asks': {
      ...us({ profile: 'us-uscis' as const }),
      histories: [home('a', '2019-07-02', '2024-06-01')],
    },
  },
  silent: {
    'a spring missing before the five years that the form asks': {
      ...us(),
      histories: [home('a', '2010', '2015-03-31'), home('b', '2015-07-01', '2024-06-01')],
    },
    'a summer missing before the ten years that Canada’s form asks': {
      ...us({ profile: 'ca-rpd' as const }),
      histories: [home('a', '2010', '2014-03-31'), home('b', '2014-06-30', '2024-06-01')],
    },
    'years missing before the five years that the form for an asylum office asks': {
      ...us({ profile: 'us-uscis' as const }),
      histories: [home('a', '2010', '2015-03-31'), home('b', '2019-06-01', '2024-06-01')],
    },
    'thirty days of the five years that the form asks': {
      ...us(),
      histories: [home('a', '2019-07-01', '2024-06-01')],
    },
    'a home that goes on': {
      ...us(),
      histories: [{ ...home('a', '2010', ''), to: null }],
    },
    'thirty days missing': {
      histories: [home('a', '2010', '2015-03-31'), home('b', '2015-05-01', '2019')],
    },
    'months that may touch': { histories: [home('a', '2010', '2015-03'), home('b', '2015-04', '2019')] },
    'another home meanwhile': {
      histories: [
        home('a', '2010', '2015-03-31'),
        home('b', '2015-07-01', '2019'),
        home('c', '2012', '2016'),
      ],
    },
  },
};

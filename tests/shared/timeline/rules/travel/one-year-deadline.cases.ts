import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { entry, newYork, us } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'filed a year and a day later': {
      ...us({ filed: on('2023-03-13') }),
      places: [newYork],
      histories: [entry('in', '2022-03-12', 'newyork')],
    },
  },
  silent: {
    'filed a year later to the day': {
      ...us({ filed: on('2023-03-12') }),
      places: [newYork],
      histories: [entry('in', '2022-03-12', 'newyork')],
    },
    'an earlier arrival, and a later one': {
      ...us({ filed: on('2023-03-13') }),
      places: [newYork],
      histories: [
        entry('old', '2015-03-12', 'newyork'),
        entry('out', '2016-03-12', 'newyork', 'out'),
        entry('in', '2022-06-12', 'newyork'),
      ],
    },
    'another destination': {
      case: { id: 'case', applicant: 'me', profile: 'uk-ftt', filed: on('2023-03-13') },
      places: [newYork],
      histories: [entry('in', '2020-03-12', 'newyork')],
    },
  },
};

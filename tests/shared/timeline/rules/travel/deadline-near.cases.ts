import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { entry, newYork, us } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'sixty days left': { ...us(), places: [newYork], histories: [entry('in', '2023-07-31', 'newyork')] },
    'the last day of the year': {
      ...us(),
      places: [newYork],
      histories: [entry('in', '2023-06-01', 'newyork')],
    },
  },
  silent: {
    'sixty-one days left': {
      ...us(),
      places: [newYork],
      histories: [entry('in', '2023-08-01', 'newyork')],
    },
    'filed already': {
      ...us({ filed: on('2024-01-01') }),
      places: [newYork],
      histories: [entry('in', '2023-07-31', 'newyork')],
    },
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { home, istanbul, tehran } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'two homes for a year': {
      places: [tehran, istanbul],
      histories: [home('a', '2010', '2015-06-30'), home('b', '2014-06-01', '2019', 'istanbul')],
    },
  },
  silent: {
    'a month of moving': {
      places: [tehran, istanbul],
      histories: [home('a', '2010', '2015-07-01'), home('b', '2015-06-01', '2019', 'istanbul')],
    },
    'two homes in one place': {
      places: [tehran],
      histories: [home('a', '2010', '2015-06-30'), home('b', '2014-06-01', '2019')],
    },
  },
};

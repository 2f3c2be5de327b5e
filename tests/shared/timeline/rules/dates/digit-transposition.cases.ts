import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    '12 for 21': twoSources('2019-03-12', '2019-03-21'),
    '1978 for 1987': twoSources('1978-03-12', '1987-03-12'),
  },
  silent: {
    'two digits off': twoSources('2019-03-12', '2019-03-24'),
    'month and day off': twoSources('2019-03-12', '2019-05-13'),
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'two days': twoSources('2019-03-12', '2019-03-13'),
    'two months': twoSources('2019-03', '2019-04'),
  },
  silent: {
    'the same day': twoSources('2019-03-12', '2019-03-12'),
    'a day and its month': twoSources('2019-03-12', '2019-03'),
    'a day and one of two readings': twoSources('2019-04-03', '03/04/2019'),
  },
};

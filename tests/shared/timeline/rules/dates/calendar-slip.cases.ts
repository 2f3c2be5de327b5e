import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'the numbers reused': twoSources('12 March 1397 Persian', '2018-06-02'),
    'the year converted by rule of thumb': twoSources('21 Esfand 1397', '2018-12-21'),
  },
  silent: {
    'days apart': twoSources('2019-03-12', '2019-03-19'),
    'a month apart': twoSources('2019-03-12', '2019-04-12'),
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'a day and its month': twoSources('2019-03-12', '2019-03') },
  silent: {
    'a day twice': twoSources('2019-03-12', '2019-03-12'),
    'a day and another month': twoSources('2019-03-12', '2019-04'),
  },
};

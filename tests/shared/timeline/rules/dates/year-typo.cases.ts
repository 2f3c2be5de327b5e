import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'one year': twoSources('2018-03-12', '2019-03-12') },
  silent: {
    'another day too': twoSources('2018-03-12', '2019-03-19'),
    'the same year': twoSources('2019-03-12', '2019-04-12'),
  },
};

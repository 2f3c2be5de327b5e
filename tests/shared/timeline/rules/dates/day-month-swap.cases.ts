import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: { '3 April for 4 March': twoSources('2019-04-03', '2019-03-04') },
  silent: {
    'no swap helps': twoSources('2019-04-03', '2019-03-05'),
    'day and month the same': twoSources('2019-03-03', '2019-04-04'),
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'the old year': twoSources('2018-01-05', '2019-01-05'),
    'the old year of a day in the new year’s January': twoSources('2018-01-05', '2019-01'),
  },
  silent: {
    'in February': twoSources('2018-02-05', '2019-02-05'),
    'the new year of a day in the old year’s January': twoSources('2019-01-05', '2018-01'),
    'two years': twoSources('2017-01-05', '2019-01-05'),
  },
};

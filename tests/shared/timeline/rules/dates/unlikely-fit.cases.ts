import type { RuleCases } from '../rule-cases.ts';
import { twoSources } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'the far edge of about': twoSources('2019-04-10', 'about March 2019') },
  silent: {
    'the core of about': twoSources('2019-03-31', 'about March 2019'),
    'an exact date': twoSources('2019-03-12', '2019-03-12'),
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { arrest, statement } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a letter six years later': { incidents: [arrest], statements: [statement('letter', '2024-05-01')] },
  },
  silent: {
    'a letter two years later to the day': {
      incidents: [arrest],
      statements: [statement('letter', '2021-03-12')],
    },
    'your own declaration': {
      incidents: [arrest],
      statements: [statement('declaration', '2024-05-01')],
    },
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { arrest, statement } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'signed the day before': {
      incidents: [arrest],
      statements: [statement('declaration', '2019-03-11')],
    },
  },
  silent: {
    'signed on the day': { incidents: [arrest], statements: [statement('declaration', '2019-03-12')] },
    'an event that is planned': {
      incidents: [{ ...arrest, planned: true }],
      statements: [statement('declaration', '2019-03-01')],
    },
  },
};

import type { RuleCases } from '../rule-cases.ts';
import { arrest, statement } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'a letter without a day': { incidents: [arrest], statements: [statement('letter', null)] } },
  silent: {
    'a letter with one': { incidents: [arrest], statements: [statement('letter', '2019-04-01')] },
    'a declaration not yet signed': {
      incidents: [arrest],
      statements: [statement('declaration', null)],
    },
  },
};

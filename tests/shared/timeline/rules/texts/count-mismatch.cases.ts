import type { RuleCases } from '../rule-cases.ts';
import { arrest, statement } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'three stated, one recorded': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'I was arrested three times.')],
    },
  },
  silent: {
    'one stated, one recorded': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'I was arrested once.')],
    },
    'somebody else’s arrests': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'My brother was arrested three times.')],
    },
  },
};

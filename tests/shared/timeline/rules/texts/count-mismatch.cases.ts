import type { RuleCases } from '../rule-cases.ts';
import { arrest, statement } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'three told, one recorded': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'I was arrested three times.')],
    },
  },
  silent: {
    'one told, one recorded': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'I was arrested once.')],
    },
    'somebody else’s arrests': {
      incidents: [arrest],
      statements: [statement('declaration', null, 'My brother was arrested three times.')],
    },
  },
};

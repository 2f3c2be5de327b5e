import type { RuleCases } from '../rule-cases.ts';
import { arrest, paper } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a stamp on another day': {
      incidents: [arrest],
      documents: [paper('2019-03-14', { kind: 'stamp' })],
    },
  },
  silent: {
    'a stamp on the same day': { incidents: [arrest], documents: [paper('2019-03-12', { kind: 'stamp' })] },
    'a stamp of that month': { incidents: [arrest], documents: [paper('2019-03', { kind: 'ticket' })] },
  },
};

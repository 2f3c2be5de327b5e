import type { RuleCases } from '../rule-cases.ts';
import { afterClaim, arrest, length, release } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'later than something undated': {
      incidents: [{ id: 'arrest' }, { id: 'release', claims: [afterClaim('arrest', length(3))] }],
    },
  },
  silent: {
    'later than something dated': {
      incidents: [arrest, { id: 'release', claims: [afterClaim('arrest', length(3))] }],
    },
    'dated itself': { incidents: [{ id: 'arrest' }, release('2019-03-15', afterClaim('arrest', length(3)))] },
  },
};

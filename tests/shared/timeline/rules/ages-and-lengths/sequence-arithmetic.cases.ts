import type { RuleCases } from '../rule-cases.ts';
import { afterClaim, arrest, length, release } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'three days later, dated ten days later': {
      incidents: [arrest, release('2019-03-22', afterClaim('arrest', length(3)))],
    },
  },
  silent: {
    'three days later': { incidents: [arrest, release('2019-03-15', afterClaim('arrest', length(3)))] },
    'a few days later, at the far end': {
      incidents: [arrest, release('2019-03-21', afterClaim('arrest', length(2, 9)))],
    },
  },
};

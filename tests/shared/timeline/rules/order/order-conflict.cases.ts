import type { RuleCases } from '../rule-cases.ts';
import { afterClaim, arrest, release } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'after, dated before': { incidents: [arrest, release('2019-03-07', afterClaim('arrest'))] } },
  silent: {
    'after, on the same day': { incidents: [arrest, release('2019-03-12', afterClaim('arrest'))] },
    'after, in the same month': { incidents: [arrest, release('2019-03', afterClaim('arrest'))] },
  },
};

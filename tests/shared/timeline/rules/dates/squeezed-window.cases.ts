import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { afterClaim, arrest, length, release } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'a month that the steps leave a day of': {
      incidents: [arrest, release('2019-03', afterClaim('arrest', length(3)))],
    },
  },
  silent: {
    'a month that the steps leave four days of': {
      incidents: [arrest, release('2019-03', afterClaim('arrest', length(3, 6)))],
    },
    'a month by itself': { incidents: [{ ...arrest, when: on('2019-03') }] },
  },
};

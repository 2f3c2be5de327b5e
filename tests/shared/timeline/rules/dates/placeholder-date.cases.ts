import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { me } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'born on 1 January': me({ born: on('1990-01-01') }) },
  silent: {
    'born on 2 January': me({ born: on('1990-01-02') }),
    'born in 1990': me({ born: on('1990') }),
    'marked as a guess': me({ born: { asGiven: '1990-01-01', certainty: 'guess' } }),
  },
};

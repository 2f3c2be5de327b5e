import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { me } from '../records.ts';

export const cases: RuleCases = {
  finds: { 'married at nine': me({ born: on('1990-01-05'), married: on('1999-06-01') }) },
  silent: {
    'married at fourteen': me({ born: on('1990-01-05'), married: on('2004-01-06') }),
    'a birth year that leaves room': me({ born: on('1990'), married: on('2004') }),
  },
};

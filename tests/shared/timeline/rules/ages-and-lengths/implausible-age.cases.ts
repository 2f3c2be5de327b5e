import { on, type Parts } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { me } from '../records.ts';

/** Somebody born on 5 January 1990 begins something on a day. */
const begun = (kind: 'work' | 'school' | 'membership' | 'military', from: string): Parts => ({
  ...me({ born: on('1990-01-05') }),
  histories: [{ id: 'begun', kind, from: on(from) }],
});

export const cases: RuleCases = {
  finds: {
    'married at nine': me({ born: on('1990-01-05'), married: on('1999-06-01') }),
    'married at thirteen': me({ born: on('1990-01-05'), married: on('2003-12-01') }),
    'work at seven': begun('work', '1997-12-01'),
    'school at one': begun('school', '1991-12-01'),
    'a membership at nine': begun('membership', '1999-12-01'),
    'service at eleven': begun('military', '2001-12-01'),
    'a death at a hundred and sixteen': me({ born: on('1900-01-05'), died: on('2016-02-01') }),
  },
  silent: {
    'married at fourteen': me({ born: on('1990-01-05'), married: on('2004-01-06') }),
    'a birth year that leaves room': me({ born: on('1990'), married: on('2004') }),
    'work at eight': begun('work', '1998-02-01'),
    'school at two': begun('school', '1992-02-01'),
    'a membership at ten': begun('membership', '2000-02-01'),
    'service at twelve': begun('military', '2002-02-01'),
    'a death at a hundred and fifteen': me({ born: on('1900-01-05'), died: on('2015-12-01') }),
  },
};

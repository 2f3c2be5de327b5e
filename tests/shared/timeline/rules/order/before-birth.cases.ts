import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { home, me } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'school before birth': {
      ...me({ born: on('1995-06-01') }),
      histories: [{ id: 'school', kind: 'school', from: on('1994-09') }],
    },
  },
  silent: {
    'a home from the day of birth': {
      ...me({ born: on('1995-06-01') }),
      histories: [home('home', '1995-06-01', '2001')],
    },
    'somebody else’s school': {
      people: [{ id: 'me', born: on('1995') }, { id: 'uncle' }],
      histories: [{ id: 'school', kind: 'school', person: 'uncle', from: on('1974') }],
    },
  },
};

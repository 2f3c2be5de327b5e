import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  finds: {
    'a letter signed after the death': {
      people: [{ id: 'father', died: on('2018-12-31') }],
      statements: [{ id: 'letter', kind: 'letter', declarant: 'father', signed: on('2019-01-01') }],
    },
  },
  silent: {
    'a letter signed on the day of the death': {
      people: [{ id: 'father', died: on('2018-12-31') }],
      statements: [{ id: 'letter', kind: 'letter', declarant: 'father', signed: on('2018-12-31') }],
    },
    'a vague death that could be later': {
      people: [{ id: 'father', died: on('2019') }],
      statements: [{ id: 'letter', kind: 'letter', declarant: 'father', signed: on('2019-06-01') }],
    },
  },
};

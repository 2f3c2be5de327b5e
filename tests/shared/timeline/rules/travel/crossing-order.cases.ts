import type { RuleCases } from '../rule-cases.ts';
import { entry, istanbul, tehran } from '../records.ts';

export const cases: RuleCases = {
  finds: {
    'in and in again': {
      places: [istanbul],
      histories: [entry('one', '2018-01-05', 'istanbul'), entry('two', '2019-01-05', 'istanbul')],
    },
  },
  silent: {
    'in, out and in': {
      places: [istanbul],
      histories: [
        entry('one', '2018-01-05', 'istanbul'),
        entry('out', '2018-06-05', 'istanbul', 'out'),
        entry('two', '2019-01-05', 'istanbul'),
      ],
    },
    'another country between': {
      places: [istanbul, tehran],
      histories: [
        entry('one', '2018-01-05', 'istanbul'),
        entry('back', '2018-06-05', 'tehran'),
        entry('two', '2019-01-05', 'istanbul'),
      ],
    },
    'a way out whose day is not known': {
      places: [istanbul],
      histories: [
        entry('one', '2018-01-05', 'istanbul'),
        { ...entry('out', '2018-06-05', 'istanbul', 'out'), from: null },
        entry('two', '2019-01-05', 'istanbul'),
      ],
    },
  },
};

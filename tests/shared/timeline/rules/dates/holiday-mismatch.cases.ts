import { on } from '../../make-folio.ts';
import type { RuleCases } from '../rule-cases.ts';
import { datedByQuote, withAccount } from '../records.ts';

/** Words that the date field has not read yet. */
const unreadDate = (asGiven: string) => ({ asGiven, language: 'en' });

export const cases: RuleCases = {
  finds: {
    'Nowruz in June': datedByQuote('2019-06-12', 'on Nowruz 2019'),
    'Nowruz in June, in the account': withAccount('They came on Nowruz, 25 June 2021, at dawn.'),
    'Nowruz in June, in the date field': {
      incidents: [{ id: 'x', when: unreadDate('Nowruz, 25 June 2021') }],
    },
    'Nowruz in June, in a paragraph': {
      statements: [
        {
          id: 'mine',
          language: 'en',
          signed: on('2024-01-01'),
          paragraphs: [{ id: 'p1', text: 'I fled. It was 25 June 2021, Nowruz. We walked.' }],
        },
      ],
    },
  },
  silent: {
    'Eid al-Fitr two days early': datedByQuote('2019-06-02', 'on Eid al-Fitr'),
    'some weeks after Nowruz': datedByQuote('2019-06-12', 'weeks after Nowruz'),
    'Nowruz and its own day in the account': withAccount('They came on Nowruz, 21 March 2021, at dawn.'),
    'a day and Nowruz in two clauses': withAccount(
      'I was held on 3 May 2020, and my brother was taken at Nowruz.',
    ),
    'a feast and a day that only share a sentence': withAccount(
      'Nowruz was forbidden; on 25 June 2021 they came.',
    ),
    'a feast forbidden on a day': withAccount('They forbade Nowruz on 25 June 2021.'),
    'a day, and what they did about a feast': withAccount('On 25 June 2021, Nowruz prayers were banned.'),
    'some weeks after Nowruz in the account': withAccount('Weeks after Nowruz, 25 June 2021, they came.'),
    'Nowruz of that spring': datedByQuote('2019-03-21', 'at Nowruz'),
  },
};

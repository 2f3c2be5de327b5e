import { on, type Parts } from '../make-folio.ts';

/** What a check must find, and what it must be silent on, boundaries among them. */
export interface RuleCases {
  readonly finds: Readonly<Record<string, Parts>>;
  readonly silent: Readonly<Record<string, Parts>>;
}

const arrest = { id: 'arrest', kind: 'arrest' as const, title: 'Arrest', when: on('2019-03-12') };
const place = (id: string, country: string, name = id) => ({ id, name, country });
const tehran = place('tehran', 'Iran', 'Tehran');
const istanbul = place('istanbul', 'Türkiye', 'Istanbul');
const newYork = place('newyork', 'United States', 'New York');

const dated = (when: string, id = 'c1', quote = '') => ({
  claim: 'date' as const,
  id,
  quote,
  about: { record: 'arrest', field: 'when' as const },
  when: on(when),
});
const paper = (when: string, more: object = {}) => ({ id: 'paper', claims: [dated(when)], ...more });
const after = (than: string, gap: object | null = null) => ({
  claim: 'order' as const,
  id: 'o1',
  quote: 'after that',
  about: { record: 'release', field: 'when' as const },
  relation: 'after' as const,
  than: { record: than, field: 'when' as const },
  gap: gap as null,
});
/** The bounds are read from the words. */
const days = (min: number, max = min) => ({ asGiven: min === max ? `${min} days` : `${min} to ${max} days` });
const release = (when: string, claim: ReturnType<typeof after>) => ({
  id: 'release',
  when: on(when),
  claims: [claim],
});
const me = (more: object) => ({ people: [{ id: 'me', name: 'Sara', ...more }] });
const us = (more: object = {}) => ({
  case: { id: 'case', applicant: 'me', profile: 'us-eoir' as const, ...more },
});
const entry = (id: string, from: string, at: string, direction: 'in' | 'out' = 'in') => ({
  id,
  kind: 'entry' as const,
  from: on(from),
  place: at,
  direction,
});
const home = (id: string, from: string, to: string, at = 'tehran') => ({
  id,
  kind: 'residence' as const,
  from: on(from),
  to: on(to),
  place: at,
});
const photographed = (taken: string, issued: string | null, more: object = {}) => ({
  attachments: [
    {
      id: 'file',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'image/jpeg' as const,
      name: 'IMG_1.jpg',
      addedAt: '2026-01-01T00:00:00Z',
      taken: `${taken}T08:30:00`,
    },
  ],
  documents: [
    {
      id: 'photo',
      kind: 'photograph' as const,
      files: ['file'],
      issued: issued === null ? null : on(issued),
      ...more,
    },
  ],
});
const assertionsOf = (kind: 'declaration' | 'letter', signed: string | null, text = '') => ({
  id: 'told',
  kind,
  declarant: null,
  signed: signed === null ? null : on(signed),
  paragraphs: [{ id: 'p1', text, refs: [{ to: 'arrest' }] }],
});
const told = (when: string, quote: string) => ({
  incidents: [{ ...arrest, when: null }],
  documents: [{ id: 'paper', claims: [dated(when, 'c1', quote)] }],
});
const wrote = (account: string): Parts => ({
  case: { id: 'case', language: 'en' },
  incidents: [{ id: 'x', account }],
});
const unread = (asGiven: string) => ({ asGiven, language: 'en' });
const disagree = (one: string, other: string): Parts => ({
  incidents: [{ ...arrest, when: on(one) }],
  documents: [paper(other)],
});

export const ruleCases: Readonly<Record<string, RuleCases>> = {
  'impossible-date': {
    finds: { 'a day the month does not have': { incidents: [{ ...arrest, when: on('2019-02-29') }] } },
    silent: {
      'the last day of the month': { incidents: [{ ...arrest, when: on('2020-02-29') }] },
      'a year beyond the tables': { incidents: [{ ...arrest, when: on('1 Tir 2300') }] },
    },
  },
  'act-after-death': {
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
  },
  'before-birth': {
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
  },
  'two-places': {
    finds: {
      'held in one country and stamped in another': {
        places: [tehran, istanbul],
        incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' }],
        histories: [entry('entry', '2019-03-15', 'istanbul')],
      },
    },
    silent: {
      'released and stamped on the same day': {
        places: [tehran, istanbul],
        incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' }],
        histories: [entry('entry', '2019-03-20', 'istanbul')],
      },
      'a prison within the town': {
        places: [tehran, { id: 'prison', name: 'Evin', country: 'Iran', within: 'tehran' }],
        incidents: [
          { ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'prison' },
          { id: 'other', kind: 'raid', when: on('2019-03-15'), place: 'tehran' },
        ],
      },
      'taken to hospital while held': {
        places: [tehran, place('karaj', 'Iran')],
        incidents: [
          { ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'tehran' },
          { id: 'hospital', kind: 'medical', when: on('2019-03-15'), place: 'karaj' },
        ],
      },
      'the home kept meanwhile': {
        places: [tehran, istanbul],
        incidents: [{ ...arrest, kind: 'detention', until: on('2019-03-20'), place: 'istanbul' }],
        histories: [home('home', '2010', '2022')],
      },
    },
  },
  'signed-before-event': {
    finds: {
      'signed the day before': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', '2019-03-11')],
      },
    },
    silent: {
      'signed on the day': { incidents: [arrest], statements: [assertionsOf('declaration', '2019-03-12')] },
      'an event that is planned': {
        incidents: [{ ...arrest, planned: true }],
        statements: [assertionsOf('declaration', '2019-03-01')],
      },
    },
  },
  'evidence-before-event': {
    finds: {
      'a report five days early': {
        incidents: [arrest],
        documents: [
          { id: 'report', kind: 'medical', issued: on('2019-03-07'), incidents: [{ incident: 'arrest' }] },
        ],
      },
    },
    silent: {
      'a report on the day': {
        incidents: [arrest],
        documents: [
          { id: 'report', kind: 'medical', issued: on('2019-03-12'), incidents: [{ incident: 'arrest' }] },
        ],
      },
      'a report of that month': {
        incidents: [arrest],
        documents: [
          { id: 'report', kind: 'medical', issued: on('2019-03'), incidents: [{ incident: 'arrest' }] },
        ],
      },
      'a summons before the arrest': {
        incidents: [arrest],
        documents: [
          { id: 'summons', kind: 'notice', issued: on('2019-03-07'), incidents: [{ incident: 'arrest' }] },
        ],
      },
    },
  },
  'translation-before-original': {
    finds: {
      'a translation six days early': {
        documents: [
          { id: 'original', issued: on('2020-02-10') },
          { id: 'translation', kind: 'translation', issued: on('2020-02-04'), translationOf: 'original' },
        ],
      },
    },
    silent: {
      'a translation on the day': {
        documents: [
          { id: 'original', issued: on('2020-02-10') },
          { id: 'translation', kind: 'translation', issued: on('2020-02-10'), translationOf: 'original' },
        ],
      },
      'a certificate after its original': {
        documents: [{ id: 'original', issued: on('2020-02-10') }],
        statements: [
          {
            id: 'certificate',
            kind: 'translator-certificate',
            signed: on('2020-03-01'),
            covers: ['original'],
          },
        ],
      },
    },
  },
  'passport-validity': {
    finds: {
      'a journey after the passport ended': {
        documents: [
          { id: 'passport', kind: 'passport', issued: on('2013-12-31'), expires: on('2018-12-31') },
        ],
        histories: [{ id: 'trip', kind: 'travel', from: on('2019-02'), document: 'passport' }],
      },
    },
    silent: {
      'a journey on its last day': {
        documents: [{ id: 'passport', kind: 'passport', expires: on('2019-02-28') }],
        histories: [{ id: 'trip', kind: 'travel', from: on('2019-02-28'), document: 'passport' }],
      },
      'a journey with another paper': {
        documents: [{ id: 'passport', kind: 'passport', expires: on('2018-12-31') }],
        histories: [{ id: 'trip', kind: 'travel', from: on('2019-02'), document: null }],
      },
    },
  },
  'future-date': {
    finds: { 'an incident of tomorrow': { incidents: [{ ...arrest, when: on('2024-06-02') }] } },
    silent: {
      'an incident of today': { incidents: [{ ...arrest, when: on('2024-06-01') }] },
      'a year that is not over': { incidents: [{ ...arrest, when: on('2024') }] },
      'something planned': { incidents: [{ ...arrest, when: on('2025-01-01'), planned: true }] },
      'a passport that runs on': {
        documents: [{ id: 'passport', kind: 'passport', expires: on('2030-01-01') }],
      },
    },
  },
  'age-mismatch': {
    finds: {
      'seventeen at nineteen': {
        ...me({ born: on('1999-05-01') }),
        incidents: [
          {
            ...arrest,
            claims: [
              { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 17 },
            ],
          },
        ],
      },
    },
    silent: {
      'nineteen on the birthday': {
        ...me({ born: on('2000-03-12') }),
        incidents: [
          {
            ...arrest,
            claims: [
              { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 19 },
            ],
          },
        ],
      },
      'a birth year that leaves room': {
        ...me({ born: on('2001') }),
        incidents: [
          {
            ...arrest,
            claims: [
              { claim: 'age', id: 'a1', about: { record: 'arrest', field: 'when' }, person: 'me', years: 17 },
            ],
          },
        ],
      },
    },
  },
  'weekday-mismatch': {
    finds: { 'a Friday that was a Tuesday': { incidents: [{ ...arrest, when: on('Friday 2019-03-12') }] } },
    silent: {
      'a Tuesday that was one': { incidents: [{ ...arrest, when: on('Tuesday 2019-03-12') }] },
      'no weekday at all': { incidents: [arrest] },
    },
  },
  'duration-mismatch': {
    finds: {
      'six days stated, thirteen by the dates': {
        incidents: [{ ...arrest, until: on('2019-03-25'), length: days(6) }],
      },
    },
    silent: {
      'six days with the last one counted': {
        incidents: [{ ...arrest, until: on('2019-03-17'), length: days(6) }],
      },
      'six days without the last one': {
        incidents: [{ ...arrest, until: on('2019-03-18'), length: days(6) }],
      },
      'a month for the end': { incidents: [{ ...arrest, until: on('2019-03'), length: days(6) }] },
    },
  },
  'sequence-arithmetic': {
    finds: {
      'three days later, dated ten days later': {
        incidents: [arrest, release('2019-03-22', after('arrest', days(3)))],
      },
    },
    silent: {
      'three days later': { incidents: [arrest, release('2019-03-15', after('arrest', days(3)))] },
      'a few days later, at the far end': {
        incidents: [arrest, release('2019-03-21', after('arrest', days(2, 9)))],
      },
    },
  },
  'order-conflict': {
    finds: { 'after, dated before': { incidents: [arrest, release('2019-03-07', after('arrest'))] } },
    silent: {
      'after, on the same day': { incidents: [arrest, release('2019-03-12', after('arrest'))] },
      'after, in the same month': { incidents: [arrest, release('2019-03', after('arrest'))] },
    },
  },
  'stamp-vs-story': {
    finds: {
      'a stamp on another day': {
        incidents: [arrest],
        documents: [paper('2019-03-14', { kind: 'stamp' })],
      },
    },
    silent: {
      'a stamp on the same day': { incidents: [arrest], documents: [paper('2019-03-12', { kind: 'stamp' })] },
      'a stamp of that month': { incidents: [arrest], documents: [paper('2019-03', { kind: 'ticket' })] },
    },
  },
  'span-inverted': {
    finds: {
      'the last day before the first': { incidents: [{ ...arrest, until: on('2019-03-02') }] },
      'a home left before it was moved into': {
        histories: [{ id: 'h', kind: 'residence', from: on('2019-03-12'), to: on('2018-03-12') }],
      },
      'a permit that ends before it begins': {
        histories: [{ id: 'h', kind: 'residence', from: on('2019-03-12'), expires: on('2018-03-12') }],
      },
      'a paper that expires before it is issued': {
        documents: [{ id: 'd', issued: on('2019-03-12'), expires: on('2018-03-12') }],
      },
      'a death before the birth': me({ born: on('1990-03-12'), died: on('1989-03-12') }),
    },
    silent: {
      'one day': { incidents: [{ ...arrest, until: on('2019-03-12') }] },
      'one month for both': { incidents: [{ ...arrest, when: on('2019-03'), until: on('2019-03') }] },
    },
  },
  'source-disagreement': {
    finds: { 'two days': disagree('2019-03-12', '2019-03-13'), 'two months': disagree('2019-03', '2019-04') },
    silent: {
      'the same day': disagree('2019-03-12', '2019-03-12'),
      'a day and its month': disagree('2019-03-12', '2019-03'),
      'a day and one of two readings': disagree('2019-04-03', '03/04/2019'),
    },
  },
  'evidence-long-after': {
    finds: {
      'a letter six years later': { incidents: [arrest], statements: [assertionsOf('letter', '2024-05-01')] },
    },
    silent: {
      'a letter two years later to the day': {
        incidents: [arrest],
        statements: [assertionsOf('letter', '2021-03-12')],
      },
      'your own declaration': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', '2024-05-01')],
      },
    },
  },
  'camera-clock': {
    finds: {
      'a photograph by its camera two days later than said': photographed('2019-03-14', '2019-03-12'),
      'a photograph by its camera two days earlier': photographed('2019-03-10', '2019-03-12'),
      'a paper photographed before it was issued': photographed('2019-03-10', '2019-03-12', {
        kind: 'court',
      }),
      'a picture older than what it shows': {
        ...photographed('2019-03-09', null, { incidents: [{ incident: 'arrest' }] }),
        incidents: [arrest],
      },
    },
    silent: {
      'the same day': photographed('2019-03-12', '2019-03-12'),
      'a day of another time zone': photographed('2019-03-13', '2019-03-12'),
      'a day within the month given': photographed('2019-03-30', '2019-03'),
      'a photograph without a day': photographed('2019-03-14', null),
      'a paper photographed years later': photographed('2023-01-01', '2019-03-12', { kind: 'court' }),
      'a picture taken after what it shows': {
        ...photographed('2019-04-09', null, { incidents: [{ incident: 'arrest' }] }),
        incidents: [arrest],
      },
      'a file that says nothing': {
        documents: [{ id: 'photo', kind: 'photograph', issued: on('2019-03-12') }],
      },
    },
  },
  'undated-statement': {
    finds: { 'a letter without a day': { incidents: [arrest], statements: [assertionsOf('letter', null)] } },
    silent: {
      'a letter with one': { incidents: [arrest], statements: [assertionsOf('letter', '2019-04-01')] },
      'a declaration not yet signed': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', null)],
      },
    },
  },
  'crossing-order': {
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
  },
  'history-gap': {
    finds: {
      'a spring missing': { histories: [home('a', '2010', '2015-03-31'), home('b', '2015-07-01', '2019')] },
      'a spring missing within the five years that the form asks': {
        ...us(),
        histories: [home('a', '2010', '2021-03-31'), home('b', '2021-07-01', '2024-06-01')],
      },
      'the first of the five years that the form asks': {
        ...us(),
        histories: [home('a', '2020-01-01', '2024-06-01')],
      },
      'the last months before the form was handed in': {
        ...us({ filed: on('2024-05-01') }),
        histories: [home('a', '2010', '2024-02-01')],
      },
      'the first month of the ten years that Canada’s form asks': {
        ...us({ profile: 'ca-rpd' as const }),
        histories: [home('a', '2014-07-02', '2024-06-01')],
      },
      'the first month of the five years that the form for an asylum office asks': {
        ...us({ profile: 'us-uscis' as const }),
        histories: [home('a', '2019-07-02', '2024-06-01')],
      },
    },
    silent: {
      'a spring missing before the five years that the form asks': {
        ...us(),
        histories: [home('a', '2010', '2015-03-31'), home('b', '2015-07-01', '2024-06-01')],
      },
      'a summer missing before the ten years that Canada’s form asks': {
        ...us({ profile: 'ca-rpd' as const }),
        histories: [home('a', '2010', '2014-03-31'), home('b', '2014-06-30', '2024-06-01')],
      },
      'years missing before the five years that the form for an asylum office asks': {
        ...us({ profile: 'us-uscis' as const }),
        histories: [home('a', '2010', '2015-03-31'), home('b', '2019-06-01', '2024-06-01')],
      },
      'thirty days of the five years that the form asks': {
        ...us(),
        histories: [home('a', '2019-07-01', '2024-06-01')],
      },
      'a home that goes on': {
        ...us(),
        histories: [{ ...home('a', '2010', ''), to: null }],
      },
      'thirty days missing': {
        histories: [home('a', '2010', '2015-03-31'), home('b', '2015-05-01', '2019')],
      },
      'months that may touch': { histories: [home('a', '2010', '2015-03'), home('b', '2015-04', '2019')] },
      'another home meanwhile': {
        histories: [
          home('a', '2010', '2015-03-31'),
          home('b', '2015-07-01', '2019'),
          home('c', '2012', '2016'),
        ],
      },
    },
  },
  'history-overlap': {
    finds: {
      'two homes for a year': {
        places: [tehran, istanbul],
        histories: [home('a', '2010', '2015-06-30'), home('b', '2014-06-01', '2019', 'istanbul')],
      },
    },
    silent: {
      'a month of moving': {
        places: [tehran, istanbul],
        histories: [home('a', '2010', '2015-07-01'), home('b', '2015-06-01', '2019', 'istanbul')],
      },
      'two homes in one place': {
        places: [tehran],
        histories: [home('a', '2010', '2015-06-30'), home('b', '2014-06-01', '2019')],
      },
    },
  },
  'one-year-deadline': {
    finds: {
      'filed a year and a day later': {
        ...us({ filed: on('2023-03-13') }),
        places: [newYork],
        histories: [entry('in', '2022-03-12', 'newyork')],
      },
    },
    silent: {
      'filed a year later to the day': {
        ...us({ filed: on('2023-03-12') }),
        places: [newYork],
        histories: [entry('in', '2022-03-12', 'newyork')],
      },
      'an earlier arrival, and a later one': {
        ...us({ filed: on('2023-03-13') }),
        places: [newYork],
        histories: [
          entry('old', '2015-03-12', 'newyork'),
          entry('out', '2016-03-12', 'newyork', 'out'),
          entry('in', '2022-06-12', 'newyork'),
        ],
      },
      'another destination': {
        case: { id: 'case', applicant: 'me', profile: 'uk-ftt', filed: on('2023-03-13') },
        places: [newYork],
        histories: [entry('in', '2020-03-12', 'newyork')],
      },
    },
  },
  'deadline-near': {
    finds: {
      'sixty days left': { ...us(), places: [newYork], histories: [entry('in', '2023-07-31', 'newyork')] },
    },
    silent: {
      'sixty-one days left': {
        ...us(),
        places: [newYork],
        histories: [entry('in', '2023-08-01', 'newyork')],
      },
      'filed already': {
        ...us({ filed: on('2024-01-01') }),
        places: [newYork],
        histories: [entry('in', '2023-07-31', 'newyork')],
      },
    },
  },
  'implausible-age': {
    finds: { 'married at nine': me({ born: on('1990-01-05'), married: on('1999-06-01') }) },
    silent: {
      'married at fourteen': me({ born: on('1990-01-05'), married: on('2004-01-06') }),
      'a birth year that leaves room': me({ born: on('1990'), married: on('2004') }),
    },
  },
  'ambiguous-numeric': {
    finds: { 'two readings': { incidents: [{ ...arrest, when: on('03/04/2019') }] } },
    silent: {
      'one reading': { incidents: [arrest] },
      'settled by the person': { incidents: [{ ...arrest, when: { asGiven: '03/04/2019', settled: 0 } }] },
    },
  },
  'unmarked-calendar': {
    finds: { 'the year 1397': { incidents: [{ ...arrest, when: on('12 March 1397') }] } },
    silent: {
      'a calendar chosen': { incidents: [{ ...arrest, when: on('21 Esfand 1397') }] },
      'an old Gregorian year, chosen as such': {
        incidents: [{ ...arrest, when: on('12 March 1397 Persian') }],
      },
      'a year of this century': { incidents: [arrest] },
    },
  },
  'placeholder-date': {
    finds: { 'born on 1 January': me({ born: on('1990-01-01') }) },
    silent: {
      'born on 2 January': me({ born: on('1990-01-02') }),
      'born in 1990': me({ born: on('1990') }),
      'marked as a guess': me({ born: { asGiven: '1990-01-01', certainty: 'guess' } }),
    },
  },
  'false-precision': {
    finds: {
      'a guessed day': { incidents: [{ ...arrest, when: { asGiven: '2019-03-12', certainty: 'guess' } }] },
    },
    silent: {
      'a guessed month': { incidents: [{ ...arrest, when: { asGiven: '2019-03', certainty: 'guess' } }] },
      'a sure day': { incidents: [arrest] },
    },
  },
  'precision-drift': {
    finds: { 'a day and its month': disagree('2019-03-12', '2019-03') },
    silent: {
      'a day twice': disagree('2019-03-12', '2019-03-12'),
      'a day and another month': disagree('2019-03-12', '2019-04'),
    },
  },
  'round-number': {
    finds: {
      'five firsts': { incidents: [1, 2, 3, 4, 5].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
    },
    silent: {
      'four firsts': { incidents: [1, 2, 3, 4].map((m) => ({ id: `i${m}`, when: on(`2019-0${m}-01`) })) },
      'five firsts marked as guesses': {
        incidents: [1, 2, 3, 4, 5].map((m) => ({
          id: `i${m}`,
          when: { asGiven: `2019-0${m}-01`, certainty: 'guess' as const },
        })),
      },
    },
  },
  'unanchored-relative': {
    finds: {
      'later than something undated': {
        incidents: [{ id: 'arrest' }, { id: 'release', claims: [after('arrest', days(3))] }],
      },
    },
    silent: {
      'later than something dated': {
        incidents: [arrest, { id: 'release', claims: [after('arrest', days(3))] }],
      },
      'dated itself': { incidents: [{ id: 'arrest' }, release('2019-03-15', after('arrest', days(3)))] },
    },
  },
  'count-mismatch': {
    finds: {
      'three told, one recorded': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', null, 'I was arrested three times.')],
      },
    },
    silent: {
      'one told, one recorded': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', null, 'I was arrested once.')],
      },
      'somebody else’s arrests': {
        incidents: [arrest],
        statements: [assertionsOf('declaration', null, 'My brother was arrested three times.')],
      },
    },
  },
  'holiday-mismatch': {
    finds: {
      'Nowruz in June': told('2019-06-12', 'on Nowruz 2019'),
      'Nowruz in June, in the account': wrote('They came on Nowruz, 25 June 2021, at dawn.'),
      'Nowruz in June, in the date field': { incidents: [{ id: 'x', when: unread('Nowruz, 25 June 2021') }] },
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
      'Eid al-Fitr two days early': told('2019-06-02', 'on Eid al-Fitr'),
      'some weeks after Nowruz': told('2019-06-12', 'weeks after Nowruz'),
      'Nowruz and its own day in the account': wrote('They came on Nowruz, 21 March 2021, at dawn.'),
      'a day and Nowruz told apart': wrote('I was held on 3 May 2020, and my brother was taken at Nowruz.'),
      'a feast and a day that only share a sentence': wrote(
        'Nowruz was forbidden; on 25 June 2021 they came.',
      ),
      'a feast forbidden on a day': wrote('They forbade Nowruz on 25 June 2021.'),
      'a day, and what they did about a feast': wrote('On 25 June 2021, Nowruz prayers were banned.'),
      'some weeks after Nowruz in the account': wrote('Weeks after Nowruz, 25 June 2021, they came.'),
      'Nowruz of that spring': told('2019-03-21', 'at Nowruz'),
    },
  },
  'historic-anchor': {
    finds: {
      'Kabul in July': told('2021-07-15', 'when Kabul fell'),
      'Kabul in July, in the account': wrote('We hid. Kabul fell on 15 July 2021.'),
    },
    silent: {
      'Kabul on its day in the account': wrote('On 15 August 2021 Kabul fell. We hid.'),
      'Kabul and another day in the account': wrote('After Kabul fell we hid until 3 May 2022.'),
      'Kabul in August': told('2021-08', 'when Kabul fell'),
      'before Kabul fell': told('2021-07-15', 'before Kabul fell'),
    },
  },
  'squeezed-window': {
    finds: {
      'a month that the steps leave a day of': {
        incidents: [arrest, release('2019-03', after('arrest', days(3)))],
      },
    },
    silent: {
      'a month that the steps leave four days of': {
        incidents: [arrest, release('2019-03', after('arrest', days(3, 6)))],
      },
      'a month by itself': { incidents: [{ ...arrest, when: on('2019-03') }] },
    },
  },
  'unlikely-fit': {
    finds: { 'the far edge of about': disagree('2019-04-10', 'about March 2019') },
    silent: {
      'the core of about': disagree('2019-03-31', 'about March 2019'),
      'an exact date': disagree('2019-03-12', '2019-03-12'),
    },
  },
};

/** Hints stand beside a conflict that they would end. */
export const hintCases: Readonly<Record<string, RuleCases>> = {
  'day-month-swap': {
    finds: { '3 April for 4 March': disagree('2019-04-03', '2019-03-04') },
    silent: {
      'no swap helps': disagree('2019-04-03', '2019-03-05'),
      'day and month the same': disagree('2019-03-03', '2019-04-04'),
    },
  },
  'digit-transposition': {
    finds: {
      '12 for 21': disagree('2019-03-12', '2019-03-21'),
      '1978 for 1987': disagree('1978-03-12', '1987-03-12'),
    },
    silent: {
      'two digits off': disagree('2019-03-12', '2019-03-24'),
      'month and day off': disagree('2019-03-12', '2019-05-13'),
    },
  },
  'january-year-typo': {
    finds: { 'the old year': disagree('2018-01-05', '2019-01-05') },
    silent: {
      'in February': disagree('2018-02-05', '2019-02-05'),
      'two years': disagree('2017-01-05', '2019-01-05'),
    },
  },
  'year-typo': {
    finds: { 'one year': disagree('2018-03-12', '2019-03-12') },
    silent: {
      'another day too': disagree('2018-03-12', '2019-03-19'),
      'the same year': disagree('2019-03-12', '2019-04-12'),
    },
  },
  'calendar-slip': {
    finds: {
      'the numbers reused': disagree('12 March 1397 Persian', '2018-06-02'),
      'the year converted by rule of thumb': disagree('21 Esfand 1397', '2018-12-21'),
    },
    silent: {
      'days apart': disagree('2019-03-12', '2019-03-19'),
      'a month apart': disagree('2019-03-12', '2019-04-12'),
    },
  },
  'narrative-order': {
    finds: {
      'back in time between paragraphs': {
        incidents: [arrest, { id: 'release', when: on('2018-01-01') }],
        statements: [
          {
            id: 'told',
            paragraphs: [
              { id: 'p1', refs: [{ to: 'arrest' }] },
              {
                id: 'p2',
                text: 'I was let go.',
                refs: [{ to: 'release' }],
                claims: [{ ...dated('2018-02-01'), about: { record: 'release', field: 'when' } }],
              },
            ],
          },
        ],
      },
    },
    silent: {
      'said so': {
        incidents: [arrest, { id: 'release', when: on('2018-01-01') }],
        statements: [
          {
            id: 'told',
            paragraphs: [
              { id: 'p1', refs: [{ to: 'arrest' }] },
              {
                id: 'p2',
                text: 'Before that I was let go.',
                refs: [{ to: 'release' }],
                claims: [{ ...dated('2018-02-01'), about: { record: 'release', field: 'when' } }],
              },
            ],
          },
        ],
      },
      'forward in time': disagree('2019-03-12', '2019-03-19'),
    },
  },
  'same-event-twice': {
    finds: {
      'two arrests nine days apart': {
        incidents: [arrest, { ...arrest, id: 'again', when: on('2019-03-21') }],
        documents: [paper('2019-03-21')],
      },
    },
    silent: {
      'two arrests a year apart': {
        incidents: [arrest, { ...arrest, id: 'again', when: on('2020-03-21') }],
        documents: [paper('2020-03-21')],
      },
      'an arrest and a raid': {
        incidents: [arrest, { ...arrest, id: 'raid', kind: 'raid', when: on('2019-03-21') }],
        documents: [paper('2019-03-21')],
      },
    },
  },
};

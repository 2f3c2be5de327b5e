import { expect, test } from 'vitest';
import { dayOf, type Day } from '../../../../shared/dates/day.ts';
import { parseWhen, type When } from '../../../../shared/dates/when.ts';
import { dayText, shortWhenText, whenText } from '../../../../shared/dossier/words/when-text.ts';
import { chooseWords } from '../../../../shared/dossier/words/choose.ts';

const words = chooseWords('en-GB');

function day(year: number, month: number, dayOfMonth: number): Day {
  return dayOf(year, month, dayOfMonth) as Day;
}

/** A date as it is understood once read, whatever reads it. */
function read(asGiven: string, change: Partial<When>): When {
  return { ...parseWhen({ asGiven }), impossible: null, alternatives: [], ...change };
}

test('an exact day stands by itself', () => {
  const when = read('2019-06-03', { earliest: day(2019, 6, 3), latest: day(2019, 6, 3) });
  expect(whenText(when, words)).toBe('3 June 2019');
  expect(whenText(when, chooseWords('en-US'))).toBe('June 3, 2019');
  expect(whenText(when, chooseWords('de'))).toBe('3.\u00a0Juni 2019');
});

test.each([
  ['en-GB', '1 March 2020', 'about 1 March 2020', 'about March 2020'],
  ['en-US', 'March 1, 2020', 'about March 1, 2020', 'about March 2020'],
  ['fr', '1er mars 2020', 'vers le 1er mars 2020', 'vers mars 2020'],
  ['de', '1.\u00a0März 2020', 'etwa am 1.\u00a0März 2020', 'etwa März 2020'],
  ['es', '1 de marzo de 2020', 'hacia el 1 de marzo de 2020', 'hacia marzo de 2020'],
])(
  '%s writes the first of a month, a day and a month guessed at, in its own way',
  (language, first, guessedDay, guessedMonth) => {
    const own = chooseWords(language);
    const [from, to] = [day(2020, 3, 1), day(2020, 3, 31)];
    const guess = { earliest: day(2020, 2, 1), latest: day(2020, 4, 30), approximate: true };
    expect(dayText(from, own)).toBe(first);
    expect(shortWhenText(read('?', { ...guess, likelyEarliest: from, likelyLatest: from }), own)).toBe(
      guessedDay,
    );
    expect(shortWhenText(read('?', { ...guess, likelyEarliest: from, likelyLatest: to }), own)).toBe(
      guessedMonth,
    );
  },
);

test('another calendar keeps the words as given beside the Gregorian days', () => {
  const when = read('بهمن ۱۳۹۷', {
    earliest: day(2019, 1, 21),
    latest: day(2019, 2, 19),
    calendar: 'persian',
  });
  expect(whenText(when, words)).toBe('21 January 2019 to 19 February 2019 (“\u2068بهمن ۱۳۹۷\u2069”)');
});

test('the same words in another order are not repeated', () => {
  const when = read('3 June 2019', { earliest: day(2019, 6, 3), latest: day(2019, 6, 3) });
  expect(whenText(when, chooseWords('en-US'))).toBe('June 3, 2019');
});

test('a whole month and a whole year are named as such', () => {
  expect(whenText(read('2019-02', { earliest: day(2019, 2, 1), latest: day(2019, 2, 28) }), words)).toBe(
    'February 2019',
  );
  expect(whenText(read('2019', { earliest: day(2019, 1, 1), latest: day(2019, 12, 31) }), words)).toBe(
    '2019',
  );
});

test('most of a month is not the month', () => {
  const when = read('', { earliest: day(2019, 1, 1), latest: day(2019, 1, 28) });
  expect(whenText(when, words)).toBe('1 to 28 January 2019');
});

test('a date that can be read in two ways shows both, and the words', () => {
  const when = read('03/04/2019', { earliest: day(2019, 4, 3), latest: day(2019, 4, 3) });
  const other = { ...when, earliest: day(2019, 3, 4), latest: day(2019, 3, 4) };
  expect(whenText({ ...when, alternatives: [other] }, words)).toBe(
    '3 April 2019 or 4 March 2019 (“03/04/2019”)',
  );
});

test('an impossible date is quoted, never repaired', () => {
  const when = read('31 June 2022', {
    earliest: null,
    latest: null,
    impossible: { reason: 'no-such-day', limit: 30 },
  });
  expect(whenText(when, words)).toBe('“31 June 2022”');
});

test('an open date says which side is open', () => {
  const when = read('before June 2020', { earliest: null, latest: day(2020, 5, 31) });
  expect(whenText(when, words)).toBe('up to 31 May 2020 (“before June 2020”)');
});

const inJune = { earliest: day(2019, 6, 3), latest: day(2019, 6, 3) };

test.each([
  ['en-US', 'on the 3rd of June 2019', 'June 3, 2019'],
  ['en-US', '03 Jun. 2019', 'June 3, 2019'],
  ['fr', 'le 3 juin 2019', '3 juin 2019'],
  ['de', 'am 03. Juni 2019', '3.\u00a0Juni 2019'],
  ['es', 'el 3 de junio de 2019', '3 de junio de 2019'],
])('%s: “%s” is the same day, and not repeated', (language, asGiven, printed) => {
  expect(whenText(read(asGiven, inJune), chooseWords(language))).toBe(printed);
});

test('a month in a phrase is not repeated', () => {
  const when = read('in June 2019', { earliest: day(2019, 6, 1), latest: day(2019, 6, 30) });
  expect(whenText(when, words)).toBe('June 2019');
});

test.each(['the night of 3 June 2019', 'the morning after, 3 June 2019', '3 июня 2019 г.'])(
  '“%s” says more, and stays',
  (said) => expect(whenText(read(said, inJune), words)).toBe(`3 June 2019 (“${said}”)`),
);

test.each(['3 juin 2019', 'le 3 juin 2019', '3. Juni 2019', 'el 3 de junio de 2019'])(
  '“%s” is the same plain day in another language, and is not repeated',
  (said) => expect(whenText(read(said, inJune), words)).toBe('3 June 2019'),
);

test('a list gives the day alone, or the quoted words where they name none', () => {
  const persian = read('۱۳ خرداد ۱۳۹۸', { ...inJune, calendar: 'persian' });
  expect(shortWhenText(persian, words)).toBe('3 June 2019');
  expect(shortWhenText(read('31 June 2019', { earliest: null, latest: null }), words)).toBe('“31 June 2019”');
  expect(shortWhenText(null, words)).toBe('');
});

test('a weekday named with the day stays', () => {
  const when = read('Monday 3 June 2019', { ...inJune, weekday: 1 });
  expect(whenText(when, words)).toBe('3 June 2019 (“Monday 3 June 2019”)');
});

test('figures that could be read another way stay beside the day they were settled on', () => {
  const settled = read('03/04/2019', { earliest: day(2019, 4, 3), latest: day(2019, 4, 3) });
  expect(whenText(settled, words)).toBe('3 April 2019 (“03/04/2019”)');
  const plain = read('14/03/2019', { earliest: day(2019, 3, 14), latest: day(2019, 3, 14) });
  expect(whenText(plain, words)).toBe('14 March 2019');
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../shared/dates/day.ts';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';

/** Each date found: its words, then its readings. */
function found(text: string, language: string, reference: string | null = null): readonly string[] {
  const options = { language, reference: reference as Day | null, context: 'We were in Herat.' };
  return findMentions(text, options).map(({ text: words, edtf, alternatives = [] }) =>
    [words, edtf, ...alternatives].join(' | '),
  );
}

const spoken = '2020-06-01';

describe('a word that may be a month', () => {
  test.each([
    ['is one with its capital before a word that is no name', 'the March rain', 'en', 'the March | XXXX-03'],
    ['is one with a day beside it', '2 may', 'en', '2 may | XXXX-05-02'],
    ['is one when nothing else is written', 'май', 'ru', 'май | XXXX-05'],
  ])('%s: %s', (_, text, language, date) => {
    expect(found(text, language)).toEqual([date]);
  });

  test('of another calendar is one after "in"', () => {
    expect(found('in bahman we left', 'en', spoken)).toEqual([
      'bahman | 2020-01-21/2020-02-19 | 2021-01-20/2021-02-18',
    ]);
  });

  test('is one without its capital in eleven words that have none, and not in twelve', () => {
    expect(found('we were in herat and then we left in march again', 'en')).toEqual(['march | XXXX-03']);
    expect(found('we were in herat and then we left in march again today', 'en')).toEqual([]);
  });

  test.each(['jan came', 'a March day', 'Bahman came.'])('is none in "%s"', (text) => {
    expect(found(text, 'en', spoken)).toEqual([]);
  });
});

describe('a number that may be a year', () => {
  test.each([
    ['alone', '1948', '1948 | 1948'],
    ['in brackets', '(1948)', '1948 | 1948'],
    ['between an article and its noun', 'the 1948 war', '1948 | 1948'],
    ['before a word that is not counted', 'It was 1948 when they came.', '1948 | 1948'],
    ['from 1500 without a word that leads it', '1500 we left', '1500 | 1500'],
    ['from 1000 after "in"', 'in 1000', '1000 | 1000'],
    ['up to 2100 after "in"', 'in 2100', '2100 | 2100'],
    ['of three figures after "year"', 'year 999', 'year 999 | 0999'],
  ])('is one %s', (_, text, date) => {
    expect(found(text, 'en')).toEqual([date]);
  });

  test.each(['in', 'from', 'between', 'to', 'of', 'and'])('is one before 1500 after "%s"', (word) => {
    expect(found(`${word} 1300, they say`, 'en')).toEqual(['1300 | 1300 | 1921-03-21/1922-03-21']);
  });

  test.each([
    ['before what it counts', '1948 summers passed.'],
    ['with a fraction', '1948.5'],
    ['behind a letter', 'x1948'],
    ['before a letter', '1948x'],
    ['joined to a letter', 'A-1948'],
    ['past 2100', 'in 2101'],
    ['before 1500 without a word that leads it', '1499 we left'],
  ])('is none %s', (_, text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

describe('a day of the month', () => {
  test('is of the month that the story had reached', () => {
    const options = { language: 'en', reference: null, context: '', anchor: '1942-11' };
    expect(findMentions('On the 12th we left.', options)[0]).toMatchObject({
      text: 'On the 12th',
      edtf: '1942-11-12',
      alternatives: ['1942-10-12'],
    });
  });

  test.each(['on the 12th floor', 'On the twelfth we left.'])('is none in "%s"', (text) => {
    expect(found(text, 'en', spoken)).toEqual([]);
  });
});

describe('a weekday', () => {
  test.each([
    ['alone', 'Sun', 'en', 'Sun | 2020-05-31 | 2020-06-07'],
    ['before a counted noun', 'Friday, the fourth decline', 'en', 'Friday | 2020-05-29 | 2020-06-05'],
    ['with a date in figures', 'Sunday 12/7/2014', 'en', 'Sunday 12/7/2014 | 2014-12-07'],
    [
      'with the month before the day',
      'vendredi, décembre 5 2014',
      'fr',
      'vendredi, décembre 5 2014 | 2014-12-05',
    ],
  ])('is read %s', (_, text, language, date) => {
    expect(found(text, language, spoken)).toEqual([date]);
  });

  test.each([
    ['a star', 'sun rose'],
    ['a name', 'Mr Friday came.'],
    ['a habit', 'every Friday we prayed'],
  ])('is none as %s', (_, text) => {
    expect(found(text, 'en', spoken)).toEqual([]);
  });
});

describe('a season, a feast or a length', () => {
  test.each([
    ['in the spring', 'the spring | 2020-21 | 2019-21'],
    ['fall', 'fall | 2020-23 | 2019-23'],
    ['after Easter', 'Easter | 2020-04-12 | 2020-04-19'],
    ['after a week, we left', 'after a week | 2020-06-08/2020-06-14 | 2020-06-08'],
    ['after 3 days we left', 'after 3 days | 2020-06-04'],
  ])('is a date in "%s"', (text, date) => {
    expect(found(text, 'en', spoken)).toEqual([date]);
  });

  test.each(['the spring was dry', 'after three days of it'])('is none in "%s"', (text) => {
    expect(found(text, 'en', spoken)).toEqual([]);
  });
});

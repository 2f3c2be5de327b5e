import { describe, expect, test } from 'vitest';
import { parseWhen, readingsOf } from '../../../../shared/dates/when.ts';

function read(asGiven: string, language: string) {
  return parseWhen({ asGiven, language, calendarAsked: null });
}

/** Every reading as `earliest/latest`. */
function spans(asGiven: string, language: string): readonly string[] {
  return readingsOf(read(asGiven, language)).map((x) => `${x.earliest ?? '..'}/${x.latest ?? '..'}`);
}

describe('the numbers of a date', () => {
  test.each([
    ['a day and a short year around the month', '12 March 19', ['2019-03-12', '1919-03-12']],
    ['a number past 31 before the month as the year', '32 March 19', ['2032-03-19', '1932-03-19']],
    ['an apostrophe as the mark of the year', "12 Mar '19", ['2019-03-12', '1919-03-12']],
    ['twelve behind a stop as the month', '1.12.19', ['2019-12-01', '1919-12-01']],
    ['thirteen behind a stop as the day', '1.13.19', ['2019-01-13', '1919-01-13']],
  ])('read %s', (_, text, days) => {
    expect(spans(text, 'en')).toEqual(days.map((day) => `${day}/${day}`));
  });

  test('read a number beside a marked month and day as the year', () => {
    expect(spans('19 3月12日', 'zh')).toEqual(['2019-03-12/2019-03-12', '1919-03-12/1919-03-12']);
  });

  test('read nought beside a month as the year', () => {
    expect(spans('0 March', 'en')).toEqual(['2000-03-01/2000-03-31', '1900-03-01/1900-03-31']);
  });

  test('read three figures of an era as the year', () => {
    expect(spans('民国108', 'zh')).toEqual(['2019-01-01/2019-12-31']);
  });

  test.each(['13.2019', '2019.13'])('say of %s that there is no such month', (text) => {
    expect(read(text, 'en').impossible).toEqual({ reason: 'no-such-month', limit: 12 });
  });

  test.each([
    ['of four', '5 12 2019 7', 'en'],
    ['beside a whole date', '5 2019年3月12日', 'zh'],
    ['of two days and a month', '19 12 March', 'en'],
    ['joined by unlike marks', '3/12-2019', 'en'],
    ['of a year, a month and a day of three figures', '2019-3-400', 'en'],
    ['with a fourteenth month before the year', '14.2019', 'en'],
    ['with a fourteenth month behind the year', '2019.14', 'en'],
    ['of a word and two in figures', 'twelve 3 2019', 'en'],
    ['of a counted day and a year without a month', '1st 2019', 'en'],
    ['of a thirty-second day', '32nd March', 'en'],
  ])('%s make no date: %s', (_, text, language) => {
    expect(spans(text, language)).toEqual(['../..']);
  });
});

describe('parts of a year', () => {
  test.each([
    ['Q1 2019', 'en', '2019-01-01/2019-03-31'],
    ['Q4 2019', 'en', '2019-10-01/2019-12-31'],
    ['2 полугодие 2019', 'ru', '2019-07-01/2019-12-31'],
    ['last week of March 2019', 'en', '2019-03-22/2019-03-31'],
    ['week of Christmas 2019', 'en', '2019-12-19/2019-12-31'],
    ['nineties 1900', 'en', '1990-01-01/1999-12-31'],
  ])('are read where the year has them: %s', (text, language, span) => {
    expect(spans(text, language)).toEqual([span]);
  });

  test.each([
    ['a quarter before the first', 'Q0 2019', 'en'],
    ['a quarter after the fourth', 'Q5 2019', 'en'],
    ['a quarter of two figures', 'quarter 12 2019', 'en'],
    ['a half before the first', '0 полугодие 2019', 'ru'],
    ['a half after the second', 'third half of 2019', 'en'],
    ['a winter of short years', 'winter 18/19', 'en'],
    ['a winter into a year that does not follow', 'winter 1999/100', 'en'],
    ['nineties of a year that ends no century', '1950 nineties', 'en'],
    ['a week of a year alone', 'week of 2019', 'en'],
    ['a weekday counted from a day', 'first Friday of 12 March 2019', 'en'],
    ['a last month', 'last March 2019', 'en'],
  ])('are refused where it has not: %s', (_, text, language) => {
    expect(spans(text, language)).toEqual(['../..']);
  });
});

describe('words that say nothing together', () => {
  test.each([
    'spring Christmas 2019',
    'spring March 2019',
    'spring 1990s',
    '1990s March',
    '12 20th century',
    'early Christmas 2019',
    'early first week of March 2019',
  ])('make no date: %s', (text) => {
    expect(read(text, 'en').precision).toBe('unknown');
    expect(spans(text, 'en')).toEqual(['../..']);
  });
});

import { describe, expect, test } from 'vitest';
import { parseWhen, readingsOf } from '../../../shared/dates/when.ts';
import { read, spans } from './read-when.ts';

describe('readings stay apart until they are settled', () => {
  test('03/04/2019 is read both ways, and one way once settled', () => {
    expect(spans(read('03/04/2019'))).toEqual(['2019-04-03/2019-04-03', '2019-03-04/2019-03-04']);
    expect(spans(read('03/04/2019', 'en'))).toHaveLength(2);
    expect(spans(parseWhen({ asGiven: '03/04/2019', settled: 1 }))).toEqual(['2019-03-04/2019-03-04']);
    expect(spans(parseWhen({ asGiven: '03/04/2019', settled: 0 }))).toEqual(['2019-04-03/2019-04-03']);
    expect(spans(parseWhen({ asGiven: '03/04/2019', settled: 7 }))).toHaveLength(2);
  });

  test('a number above twelve or the language decides', () => {
    expect(spans(read('13/04/2019'))).toEqual(['2019-04-13/2019-04-13']);
    expect(spans(read('04/13/2019'))).toEqual(['2019-04-13/2019-04-13']);
    expect(spans(read('03/04/2019', 'tr'))).toEqual(['2019-04-03/2019-04-03']);
    expect(spans(read('03/04/2019', 'en-GB'))).toEqual(['2019-04-03/2019-04-03']);
    expect(spans(read('04/13/2019', 'fr'))).toEqual(['2019-04-13/2019-04-13']);
  });

  test('both ends of a range are read in one order', () => {
    expect(spans(read('03/04/2019 to 05/06/2019'))).toEqual([
      '2019-04-03/2019-06-05',
      '2019-03-04/2019-05-06',
    ]);
    expect(spans(read('03/04/2019 to 13/06/2019'))).toEqual(['2019-04-03/2019-06-13']);
  });

  test('a choice in words keeps every day of it', () => {
    expect(spans(read('11 or 12 March 2019', 'en'))).toEqual([
      '2019-03-11/2019-03-11',
      '2019-03-12/2019-03-12',
    ]);
    expect(spans(read('3, 4 or 5', 'en'))).toEqual(['../..']);
    expect(spans(read('March or April 2019', 'en'))).toEqual([
      '2019-03-01/2019-03-31',
      '2019-04-01/2019-04-30',
    ]);
    expect(spans(read('11 или 12 марта 2019', 'ru'))).toHaveLength(2);
  });

  test('two-digit years keep every century they can mean', () => {
    expect(spans(read('12 March 19', 'en'))).toEqual(['2019-03-12/2019-03-12', '1919-03-12/1919-03-12']);
    expect(spans(read('12 March 98', 'en'))).toEqual(['1998-03-12/1998-03-12']);
    expect(spans(read('۳ بهمن ۹۷', 'fa'))).toEqual(['2019-01-23/2019-01-23']);
    expect(spans(read('mars ’98', 'fr'))).toEqual(['1998-03-01/1998-03-31']);
  });

  test('seasons of languages spoken south of the equator keep both halves of the year', () => {
    expect(spans(read('primavera de 2019', 'es'))).toHaveLength(2);
    expect(spans(read('primavera de 2019', 'es-CL'))).toEqual(['2019-08-17/2019-12-15']);
    expect(spans(read('winter 2019', 'en'))).toHaveLength(2);
  });
});

describe('the calendar meant', () => {
  test('a bare year without any sign of its calendar keeps every one it can be of', () => {
    const when = read('1398', 'en');
    expect(readingsOf(when).map((x) => x.calendar)).toEqual(['persian', 'islamic-umalqura']);
    expect(readingsOf(read('2011', 'am')).map((x) => x.calendar)).toEqual(['ethiopic', 'gregory']);
    expect(readingsOf(read('12 ሰነ 2011', 'ti')).map((x) => x.calendar)).toEqual(['gregory', 'ethiopic']);
  });

  test.each([
    ['1397', 'fa', 'persian'],
    ['۱۳۹۷', '', 'persian'],
    ['1440', 'ar', 'islamic-umalqura'],
    ['1397 AP', 'en', 'persian'],
    ['1397 AH', 'en', 'islamic-umalqura'],
    ['١٤٤٠ هـ', 'ar', 'islamic-umalqura'],
    ['۱۴۴۰ ه.ق', 'fa', 'islamic-umalqura'],
    ['۱۳۹۷ ه.ش', 'fa', 'persian'],
    ['۱۳۹۷ هجری شمسی', 'fa', 'persian'],
    ['2011 E.C.', 'en', 'ethiopic'],
    ['2011 ዓ.ም.', 'am', 'ethiopic'],
    ['2011 እ.ኤ.አ', 'am', 'gregory'],
    ['2076 B.S.', 'en', 'bikram-sambat'],
    ['वि.सं. २०७६', 'ne', 'bikram-sambat'],
    ['2076', 'ne', 'bikram-sambat'],
    ['พ.ศ. 2562', 'th', 'buddhist'],
    ['2562', '', 'buddhist'],
    ['2019', 'fa', 'gregory'],
  ])('%s (%s) is %s', (text, language, calendar) => {
    const when = read(text, language);
    expect(readingsOf(when).map((x) => x.calendar)).toEqual([calendar]);
  });

  test('the calendar the person chose wins over a guess, but not over a month of another', () => {
    expect(spans(read('12/03/1398', '', 'persian'))[0]).toBe('2019-06-02/2019-06-02');
    expect(read('2011', 'en', 'ethiopic').calendar).toBe('ethiopic');
    expect(spans(read('12 March 2019', 'en', 'persian'))).toEqual(['2019-03-12/2019-03-12']);
  });
});

test('the parts stay as they were written', () => {
  expect(read('۳ بهمن ۱۳۹۷', 'fa').written).toEqual({
    year: 1397,
    day: 3,
    monthName: 'بهمن',
    script: 'Aran',
  });
  expect(read('12 March 98 AD', 'en').written).toMatchObject({ year: 98, era: 'gregory' });
  expect(read('31/06/2019').written).toEqual({ year: 2019, month: 6, day: 31 });
});

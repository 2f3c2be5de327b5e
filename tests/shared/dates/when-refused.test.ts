import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../shared/dates/when.ts';
import { read, spans } from './read-when.ts';

describe('days that do not exist are refused with the reason', () => {
  test.each([
    ['31 June 2019', 'en', 'no-such-day', 30],
    ['31/06/2019', '', 'no-such-day', 30],
    ['29 February 2019', 'en', 'no-such-day', 28],
    ['2019-02-30', '', 'no-such-day', 28],
    ['2019-13-01', '', 'no-such-month', 12],
    ['30 Esfand 1398', 'en', 'no-such-day', 29],
    ['۳۱ مهر ۱۳۹۷', 'fa', 'no-such-day', 30],
    ['30 Ramadan 1440', 'en', 'no-such-day', 29],
    ['6 Pagume 2012', 'en', 'no-such-day', 5],
    ['ጳጉሜን 6 2012', 'am', 'no-such-day', 5],
    ['32 Baisakh 2076', 'en', 'no-such-day', 31],
    ['1 Adar I 5780', 'en', 'no-such-month', 12],
    ['1 Baisakh 2099 B.S.', 'en', 'outside-tables', null],
    ['31 juin 2019', 'fr', 'no-such-day', 30],
    ['31 июня 2019', 'ru', 'no-such-day', 30],
    ['2019年2月30日', 'zh', 'no-such-day', 28],
    ['between 3 and 31 June 2019', 'en', 'no-such-day', 30],
    ['before 31 June 2019', 'en', 'no-such-day', 30],
    ['about 31 June 2019', 'en', 'no-such-day', 30],
    ['the fifth Friday of February 2019', 'en', 'no-such-day', 28],
  ] as const)('%s', (text, language, reason, limit) => {
    const when = read(text, language);
    expect(when.impossible).toEqual({ reason, limit });
    expect(spans(when)).toEqual(['../..']);
    expect(when.edtf).toBe('');
  });

  test('an impossible half of a choice stays, and stands first', () => {
    const when = read('31 June or 1 July 2019', 'en');
    expect(readingsOf(when).map((x) => x.impossible?.reason ?? null)).toEqual(['no-such-day', null]);
  });

  test('a weekday that is not that day stays beside the date, for the checker to report', () => {
    const when = read('Friday 12 March 2019', 'en');
    expect([when.earliest, when.weekday, when.impossible]).toEqual(['2019-03-12', 5, null]);
  });
});

describe('words that are not a date stay words', () => {
  test.each([
    ['before the elections', 'en'],
    ['I don’t remember', 'en'],
    ['unknown', ''],
    ['je ne me souviens pas', 'fr'],
    ['no recuerdo', 'es'],
    ['não me lembro', 'pt'],
    ['لا أتذكر', 'ar'],
    ['یادم نیست', 'fa'],
    ['hatırlamıyorum', 'tr'],
    ['не помню', 'ru'],
    ['не памʼятаю', 'uk'],
    ['याद नहीं', 'hi'],
    ['अवश्य', 'ne'],
    ['አላስታውስም', 'am'],
    ['不记得了', 'zh'],
    ['the night my son was born', 'en'],
    ['12 March', 'en'],
    ['March', 'en'],
    ['Friday', 'en'],
    ['5', ''],
    ['', ''],
    ['   ', ''],
    ['yesterday', 'en'],
    ['two weeks ago', 'en'],
    ['2000 people', 'en'],
    ['March 2019 and a half', 'en'],
    ['2019 2018 2017 2016', ''],
    ['💥', ''],
  ])('%s', (text, language) => {
    const when = read(text, language);
    expect([spans(when), when.precision, when.edtf, when.asGiven]).toEqual([['../..'], 'unknown', '', text]);
  });

  test('a text of any length or kind is read without failing', () => {
    expect(read('12 March 2019 '.repeat(100)).precision).toBe('unknown');
    expect(read('[[[[(((~~~'.repeat(10)).precision).toBe('unknown');
    expect(read('9999-12-31 or so', 'en').latest).toBe('9999-12-31');
  });
});

import { expect, test } from 'vitest';
import { describeWhen } from '../../../shared/domain/describe-when.ts';
import { parseWhen, type CalendarId } from '../../../shared/domain/when.ts';

function said(asGiven: string, calendar: CalendarId | null = null, language = 'en'): string {
  return describeWhen(parseWhen({ asGiven, language: 'en' }), { language, calendar });
}

test.each([
  ['12 March 2019', null, '12 March 2019'],
  ['12 March 2019', 'persian', '12 March 2019 · 21 Esfand 1397 AP'],
  ['Bahman 1397', null, 'between 21 January and 19 February 2019 · Bahman 1397 AP'],
  ['1397 AP', null, 'between 21 March 2018 and 20 March 2019 · 1397 AP'],
  ['before 12 March 2019', null, 'on or before 11 March 2019'],
  ['since 2016', null, 'on or after 1 January 2016'],
  ['03/04/2019', null, '3 April 2019, or 4 March 2019'],
  ['2015?', null, 'between 1 January and 31 December 2015, not certain'],
  [
    'about March 2019',
    null,
    'likely between 1 March and 31 March 2019, at the widest between 14 February and 15 April 2019',
  ],
  ['Friday 12 March 2019', null, '12 March 2019, said to be a Friday'],
  ['31 June 2019', null, 'there is no such day: that month has 30 days'],
  ['2019-13-01', null, 'there is no such month: that year has 12 months'],
  ['1 Baisakh 2099 B.S.', null, 'this year lies outside what is known of the calendar'],
  ['from May 2018 to March 2018', null, 'the end comes before the start'],
  ['before the elections', 'persian', 'no date read from these words; they are kept as they are'],
] as const)('%s', (text, calendar, sentence) => {
  expect(said(text, calendar)).toBe(sentence);
});

test('a language without texts of its own gets English ones', () => {
  expect(said('12 March 2019', null, 'am')).toBe('12 March 2019');
});

const month = 'Bahman 1397';
test.each([
  ['es', month, 'entre el 21 de enero y el 19 de febrero de 2019 · Bahman de 1397 AP'],
  ['fr', month, 'entre le 21 janvier et le 19 février 2019 · Bahman 1397 AP'],
  ['pt', month, 'entre 21 de janeiro e 19 de fevereiro de 2019 · Bahman de 1397 AP'],
  ['ar', month, 'بين 21 يناير و19 فبراير 2019 · بهمن 1397 ه.ش'],
  ['fa', month, 'بین ۲۱ ژانویه ۲۰۱۹ و ۱۹ فوریه ۲۰۱۹ · بهمن ۱۳۹۷ شمسی'],
  ['ru', month, 'с 21 января по 19 февраля 2019 · бахман 1397 солнечной хиджры'],
  ['tr', month, '21 Ocak ile 19 Şubat 2019 arası · Behmen 1397 AP'],
  ['zh', month, '2019年1月21日至2019年2月19日之间 · Bahman 1397 伊朗历'],
  ['ht', month, 'ant 21 janvye ak 19 fevriye 2019 · Bahman 1397 AP'],
  ['fa', '31 June 2019', 'چنین روزی نیست: آن ماه ۳۰ روز دارد'],
  ['ru', 'Friday 12 March 2019', '12 марта 2019, названный день недели: пятница'],
])('in %s, %s', (language, text, sentence) => {
  expect(said(text, null, language)).toBe(sentence);
});

const reasons = ['31 June 2019', '2019-13-01', '1 Baisakh 2099 B.S.', 'from May 2018 to March 2018'];
test.each(['es', 'fr', 'pt', 'ar', 'fa', 'ru', 'tr', 'zh', 'ht'])(
  'every sentence is written in %s',
  (tag) => {
    const texts = [
      'since 2016',
      'before 12 March 2019',
      '2015?',
      '03/04/2019',
      'before the elections',
      ...reasons,
    ];
    for (const text of texts) expect(said(text, null, tag), text).not.toBe(said(text));
  },
);

test('days before a calendar begins are told in the Gregorian one alone', () => {
  expect(said('12 March 1890', 'bikram-sambat')).toBe('12 March 1890');
});

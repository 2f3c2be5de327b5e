import { describe, expect, test } from 'vitest';
import { dateLanguages } from '../../../shared/dates/languages/languages.ts';
import { findMentions } from '../../../shared/dates/mentions/find-mentions.ts';
import type { Mention } from '../../../shared/dates/mentions/mention.ts';
import { parseWhen, readingsOf } from '../../../shared/dates/when.ts';
import { phrasesOf } from './phrases.ts';

/** What a line is read as: EDTF of each reading; '' for words that are not read. */
function line(text: string, language: string): readonly string[] {
  const when = parseWhen({ asGiven: text, language });
  if (when.precision === 'unknown' && when.impossible === null) return [];
  return [...new Set(readingsOf(when).map((x) => (x.impossible === null ? x.edtf : 'impossible')))];
}

function mentions(text: string, language: string): readonly Mention[] {
  return findMentions(text, { language, reference: null });
}

function valuesOf({ edtf, alternatives = [], impossible }: Mention): readonly string[] {
  return impossible ? ['impossible'] : [edtf, ...alternatives];
}

/** The language, the phrase, the answer of a line, and what a text says of it where that is said otherwise. */
describe('phrases that were read in two ways', () => {
  test.each([
    ['en', '12 March 2019', '2019-03-12', ''],
    ['en', 'early March 2019', '2019-03-01/2019-03-12', 'early March 2019: 2019-03-01/2019-03-12 or 2019-03'],
    ['en', 'the second half of 2018', '2018-41', 'the second half of 2018: 2018-41 or 2018'],
    ['en', 'the first week of May 2017', '2017-05-01/2017-05-07', ''],
    ['en', 'the last Friday of March 2019', '2019-03-29', ''],
    ['en', 'spring 2018', '2018-21', ''],
    ['en', 'winter 2018', '2018-24', ''],
    ['en', 'winter 2018/19', '2018-12-01/2019-02-28', ''],
    ['en', 'Eid al-Fitr 2018', '2018-06-15', 'Eid al-Fitr 2018: 2018-06-15 or 2018-06-16'],
    ['en', 'Nowruz 1398', '2019-03-21', ''],
    ['en', 'Mawlid 2019', '2019-11-09 or 2019-11-14', ''],
    ['en', 'Ashura 2018', '2018-09-20', 'Ashura 2018: 2018-09-20 or 2018-09-21'],
    ['en', 'Timkat 2019', '2019-01-19', ''],
    ['en', 'Easter 2018', '2018-04-01 or 2018-04-08', ''],
    ['en', 'Good Friday 2018', '2018-03-30 or 2018-04-06', ''],
    ['en', 'Diwali 2017', '2017-10-19', ''],
    ['en', 'Newroz 2019', '2019-03-21', ''],
    ['en', 'Chinese New Year 2018', '2018-02-16', ''],
    ['en', 'between March and June 2017', '2017-03/2017-06', ''],
    ['en', 'from March to June 2017', '2017-03/2017-06', ''],
    ['en', '3-5 May 2018', '2018-05-03/2018-05-05', ''],
    ['en', '3–5 May 2018', '2018-05-03/2018-05-05', ''],
    ['en', '11 or 12 March 2018', '2018-03-11 or 2018-03-12', '11 or 12 March 2018: [2018-03-11,2018-03-12]'],
    ['en', 'about March 2019', '2019-03~', 'about March 2019: 2019-03~ or 2019-03'],
    ['en', 'around the end of 2016', '2016-08~/2016-12~', 'the end of 2016: 2016-08/2016-12 or 2016'],
    ['en', 'mid-June 2017', '2017-06-08/2017-06-23', 'mid-June 2017: 2017-06-08/2017-06-23 or 2017-06'],
    ['en', '03/04/2019', '2019-04-03 or 2019-03-04', '03/04/2019: 2019-03-04 or 2019-04-03'],
    ['en', '12.5.2019', '2019-05-12', ''],
    ['en', '2019-03', '2019-03', ''],
    ['en', 'the 1990s', '199X', ''],
    ['en', 'the nineties', '199X', ''],
    ['en', 'the 20th century', '19XX', ''],
    ['en', 'Q2 2019', '2019-34', ''],
    ['en', 'second quarter of 2019', '2019-34', ''],
    ['en', 'H1 2019', '2019-40', 'H1 2019: 2019-40 or 2019'],
    ['en', 'Christmas 2017', '2017-12-25', ''],
    ['en', 'Christmas Eve 2017', '2017-12-24', ''],
    ['en', '15 Rajab 1440', '2019-03-22', ''],
    [
      'en',
      'Ramadan 2019',
      '2019-05-06/2019-06-03',
      'Ramadan 2019: 2019-05-06/2019-06-03 or 2019-05-06/2019-06-04',
    ],
    ['en', 'two days before 12 March 2019', '2019-03-10', ''],
    [
      'en',
      'three weeks after Nowruz 1398',
      '2019-04-11~',
      'three weeks after Nowruz 1398: 2019-04-08/2019-04-14 or 2019-04-11',
    ],
    ['en', 'before March 2018', '../2018-02', 'March 2018: 2018-03'],
    ['en', 'since 2015', '2015/..', '2015: 2015'],
    ['en', 'until May 2016', '../2016-05', 'May 2016: 2016-05'],
    ['en', 'the week of 12 March 2018', '2018-03-12/2018-03-18', ''],
    ['en', 'Friday, 15 March 2019', '2019-03-15', ''],
    ['en', "March '98", '1998-03', ''],
    ['en', '12-MAR-2019', '2019-03-12', ''],
    ['en', '12/Mar/19', '2019-03-12 or 1919-03-12', ''],
    ['en', 'nineteen eighty-four', '1984', ''],
    ['en', 'the fifth of May 2018', '2018-05-05', ''],
    ['en', 'summer and autumn of 2017', '', 'summer: 2017-22; autumn of 2017: 2017-23'],
    ['en', 'the weekend of 12 May 2018', '2018-05-12/2018-05-13', ''],
    [
      'en',
      'end of Ramadan 2018',
      '2018-06-02/2018-06-14',
      'end of Ramadan 2018: 2018-06-02/2018-06-14 or 2018-05-16/2018-06-14',
    ],
    ['en', 'New Year 2018', '2018-01-01', ''],
    ['en', "New Year's Eve 2018", '2018-12-31', ''],
    ['en', '12 Bahman 1397', '2019-02-01', ''],
    ['en', '1397/11/22', '2019-02-11 or 1977-11-04', ''],
    ['fa', 'بهمن ۱۳۹۷', '2019-01-21/2019-02-19', ''],
    [
      'fa',
      'اوایل بهمن ۱۳۹۷',
      '2019-01-21/2019-02-01',
      'اوایل بهمن ۱۳۹۷: 2019-01-21/2019-02-01 or 2019-01-21/2019-02-19',
    ],
    ['fa', 'نوروز ۱۳۹۸', '2019-03-21', ''],
    ['fa', 'پاییز ۱۳۹۶', '2017-09-23/2017-12-21', ''],
    ['fa', 'چهارشنبه سوری ۱۳۹۸', '2020-03-17', ''],
    ['fa', 'عید قربان ۱۳۹۷', '2018-08-21', 'عید قربان ۱۳۹۷: 2018-08-21 or 2018-08-22'],
    ['ar', '١٢ رمضان ١٤٤٠', '2019-05-17', ''],
    ['ar', 'عيد الفطر ٢٠١٨', '2018-06-15', 'عيد الفطر ٢٠١٨: 2018-06-15 or 2018-06-16'],
    ['ar', 'منتصف آذار ٢٠١٨', '2018-03-08/2018-03-23', 'منتصف آذار ٢٠١٨: 2018-03-08/2018-03-23 or 2018-03'],
    ['ar', 'رأس السنة 2018', '2018-01-01', ''],
    ['es', 'el 12 de marzo de 2019', '2019-03-12', ''],
    [
      'es',
      'mediados de marzo de 2018',
      '2018-03-08/2018-03-23',
      'mediados de marzo de 2018: 2018-03-08/2018-03-23 or 2018-03',
    ],
    ['es', 'Navidad de 2017', '2017-12-25', ''],
    [
      'es',
      'la primera semana de mayo de 2018',
      '2018-05-01/2018-05-07',
      'la primera semana de mayo de 2018: 2018-05-01/2018-05-07 or 2018-04-30/2018-05-06',
    ],
    ['fr', 'début mars 2018', '2018-03-01/2018-03-12', 'début mars 2018: 2018-03-01/2018-03-12 or 2018-03'],
    ['fr', 'Pâques 2018', '2018-04-01 or 2018-04-08', ''],
    ['fr', 'le 12 mars 2019', '2019-03-12', ''],
    ['fr', 'la nuit du 12 au 13 mars 2018', '2018-03-12/2018-03-13', ''],
    ['fr', 'Toussaint 2017', '2017-11-01', ''],
    ['ru', '5 марта 2019', '2019-03-05', ''],
    ['ru', 'весной 2018 года', '2018-21', ''],
    ['ru', 'Пасха 2018', '2018-04-08', ''],
    ['tr', '12 Mart 2019', '2019-03-12', ''],
    ['tr', 'Mart 2018 başı', '2018-03-01/2018-03-12', 'Mart 2018 başı: 2018-03-01/2018-03-12 or 2018-03'],
    ['tr', 'Kurban Bayramı 2018', '2018-08-21', 'Kurban Bayramı 2018: 2018-08-21 or 2018-08-22'],
    ['am', 'መስከረም 2011', '2018-09-11/2018-10-10', ''],
    ['am', 'ጥምቀት 2011', '2019-01-19 or 2011-01-19', ''],
    [
      'pt',
      'fim de março de 2018',
      '2018-03-18/2018-03-31',
      'fim de março de 2018: 2018-03-18/2018-03-31 or 2018-03',
    ],
    ['pt', 'Carnaval de 2018', '2018-02-13', ''],
    ['zh', '2019年3月12日', '2019-03-12', ''],
    ['zh', '2018年春节', '2018-02-16', ''],
    ['uk', '12 березня 2019', '2019-03-12', ''],
    ['uk', 'навесні 2018', '2018-21', ''],
    ['ht', '12 mas 2018', '2018-03-12', ''],
    ['hi', 'दिवाली 2018', '2018-11-07', ''],
  ])('%s: %s', (language, phrase, answer, inText) => {
    const found = mentions(phrase, language).map((x) => `${x.text}: ${valuesOf(x).join(' or ')}`);
    expect(line(phrase, language).join(' or ')).toBe(answer);
    expect(found.join('; ')).toBe(inText === '' ? `${phrase}: ${answer}` : inText);
  });
});

/** Words that a text leaves out: "before" says nothing of the date it stands before. */
const leftOut: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until']);

/** Kinds that running text does not yet read in these languages. */
const unread: Readonly<Record<string, readonly string[]>> = {
  hi: ['between', 'range'],
  am: ['between'],
  zh: ['between', 'nth week', 'nth weekday', 'quarter'],
};

describe.each(dateLanguages.map((language) => [language.tag, language] as const))(
  'in %s',
  (tag, language) => {
    const phrases = phrasesOf(language).filter(({ kind }) => !(unread[tag] ?? []).includes(kind));

    test('a line reads each phrase of the language, and refuses only what cannot be', () => {
      for (const { kind, text } of phrases) {
        const answer = line(text, tag);
        expect(answer.length, text).toBeGreaterThan(0);
        expect(answer.includes('impossible'), text).toBe(kind === 'impossible');
      }
    });

    test.runIf(language.text !== null)(
      'a text gives each phrase the answer of the line, and leaves nothing of it',
      () => {
        for (const { kind, text } of phrases) {
          const found = mentions(text, tag);
          expect(found.length, text).toBe(1);
          for (const mention of found) {
            const said = leftOut.has(kind) ? mention.text : text;
            expect({ said, values: agreed(line(said, tag), valuesOf(mention)) }).toEqual({
              said,
              values: line(said, tag),
            });
          }
        }
      },
    );
  },
);

/** The readings of a line that a text gives too: a text has two at most, and writes a choice as a set. */
function agreed(answer: readonly string[], values: readonly string[]): readonly string[] {
  if (values[0] === `[${answer.join(',')}]`) return answer;
  return answer.filter((edtf, place) => place > 1 || values.includes(edtf));
}

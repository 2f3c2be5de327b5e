import { describe, expect, test } from 'vitest';
import { read, spans } from './read-when.ts';

describe('open and closed ranges', () => {
  test.each([
    ['between 3 and 5 May 2018', 'en', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['3–5 May 2018', 'en', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['May 3-5, 2018', 'en', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['3 May to 5 June 2018', 'en', '2018-05-03/2018-06-05', '2018-05-03/2018-06-05'],
    ['3 May 2018 - 5 June 2019', 'en', '2018-05-03/2019-06-05', '2018-05-03/2019-06-05'],
    ['March to June 2017', 'en', '2017-03-01/2017-06-30', '2017-03/2017-06'],
    ['November to February 2018', 'en', '2017-11-01/2018-02-28', '2017-11/2018-02'],
    ['2016-2018', '', '2016-01-01/2018-12-31', '2016/2018'],
    ['2016–18', '', '2016-01-01/2018-12-31', '2016/2018'],
    ['du 3 au 5 mai 2018', 'fr', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['entre el 3 y el 5 de mayo de 2018', 'es', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['de março a junho de 2017', 'pt', '2017-03-01/2017-06-30', '2017-03/2017-06'],
    ['بين 3 و5 مايو 2018', 'ar', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['از بهمن ۱۳۹۷ تا خرداد ۱۳۹۸', 'fa', '2019-01-21/2019-06-21', '2019-01-21/2019-06-21'],
    ['3 ile 5 Mayıs 2018 arasında', 'tr', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['с 3 по 5 мая 2018 года', 'ru', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['між 3 та 5 травня 2018', 'uk', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['3 और 5 मई 2018 के बीच', 'hi', '2018-05-03/2018-05-05', '2018-05-03/2018-05-05'],
    ['बैशाख 2076 देखि असार 2076 सम्म', 'ne', '2019-04-14/2019-07-16', '2019-04-14/2019-07-16'],
    ['ከመጋቢት 2010 እስከ ሰኔ 2011', 'am', '2018-03-10/2019-07-07', '2018-03-10/2019-07-07'],
    ['2019年3月3日至5日', 'zh', '2019-03-03/2019-03-05', '2019-03-03/2019-03-05'],
    ['before 12 March 2019', 'en', '../2019-03-11', '../2019-03-11'],
    ['before March 2019', 'en', '../2019-02-28', '../2019-02'],
    ['after 2016', 'en', '2017-01-01/..', '2017/..'],
    ['since 2016', 'en', '2016-01-01/..', '2016/..'],
    ['until May 2018', 'en', '../2018-05-31', '../2018-05'],
    ['avant le 12 mars 2019', 'fr', '../2019-03-11', '../2019-03-11'],
    ['después de marzo de 2019', 'es', '2019-04-01/..', '2019-04/..'],
    ['पहले', 'hi', '../..', ''],
    ['मार्च 2019 से पहले', 'hi', '../2019-02-28', '../2019-02'],
    ["12 Mart 2019'dan önce", 'tr', '../2019-03-11', '../2019-03-11'],
    ['2019年3月之前', 'zh', '../2019-02-28', '../2019-02'],
    ['ከመጋቢት 2011 በፊት', 'am', '../2019-03-09', '../2019-03-09'],
    ['before about March 2019', 'en', '../2019-03-15', '../2019-02~'],
  ])('%s', (text, language, span, edtf) => {
    const when = read(text, language);
    expect([spans(when), when.edtf]).toEqual([[span], edtf]);
  });

  test('a range that runs backwards is impossible and bounds nothing', () => {
    const when = read('from 5 May 2018 to 3 May 2018', 'en');
    expect(when.impossible).toEqual({ reason: 'inverted-range', limit: null });
    expect(spans(when)).toEqual(['../..']);
  });
});

describe('what is only about right', () => {
  test('an "about" widens the hard bounds and keeps the words as the likely ones', () => {
    const when = read('about March 2019', 'en');
    expect(when).toMatchObject({
      earliest: '2019-02-14',
      latest: '2019-04-15',
      likelyEarliest: '2019-03-01',
      likelyLatest: '2019-03-31',
      approximate: true,
      edtf: '2019-03~',
    });
  });

  test.each([
    ['circa 2015', 'en'],
    ['c. 2015', 'en'],
    ['~2015', ''],
    ['2015 or so', 'en'],
    ['vers 2015', 'fr'],
    ['alrededor de 2015', 'es'],
    ['por volta de 2015', 'pt'],
    ['حوالي 2015', 'ar'],
    ['حدود ۲۰۱۵', 'fa'],
    ['شاوخوا ۲۰۱۵', 'ps'],
    ['yaklaşık 2015', 'tr'],
    ['около 2015 года', 'ru'],
    ['близько 2015 року', 'uk'],
    ['लगभग 2015', 'hi'],
    ['大约2015年', 'zh'],
    ['2015年左右', 'zh'],
  ])('%s', (text, language) => {
    const when = read(text, language);
    expect([when.approximate, when.earliest, when.latest, when.edtf]).toEqual([
      true,
      '2014-07-02',
      '2016-07-01',
      '2015~',
    ]);
  });

  test.each([
    ['2015?', ''],
    ['maybe 2015', 'en'],
    ['2015, I think', 'en'],
    ['peut-être 2015', 'fr'],
    ['quizás 2015', 'es'],
    ['возможно 2015', 'ru'],
    ['شاید ۲۰۱۵', 'fa'],
    ['可能2015年', 'zh'],
  ])('%s is uncertain and keeps its bounds', (text, language) => {
    const when = read(text, language);
    expect([when.uncertain, when.earliest, when.latest, when.edtf]).toEqual([
      true,
      '2015-01-01',
      '2015-12-31',
      '2015?',
    ]);
  });

  test('observed lunar days reach one day to either side', () => {
    const when = read('12 Ramadan 1440', 'en');
    expect([when.earliest, when.likelyEarliest, when.latest]).toEqual([
      '2019-05-16',
      '2019-05-17',
      '2019-05-18',
    ]);
    expect(spans(read('12 Ramadan 1440', 'en', 'islamic-civil'))).toEqual(['2019-05-17/2019-05-17']);
  });
});

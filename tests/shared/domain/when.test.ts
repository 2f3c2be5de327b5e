import { describe, expect, test } from 'vitest';
import { parseWhen, readingsOf, type When } from '../../../shared/domain/when.ts';
import type { CalendarId } from '../../../shared/domain/calendar-id.ts';

function read(asGiven: string, language = '', calendarAsked: CalendarId | null = null): When {
  return parseWhen({ asGiven, language, calendarAsked });
}

/** Every reading as `earliest/latest`, `..` where open. */
function spans(when: When): readonly string[] {
  return readingsOf(when).map((x) => `${x.earliest ?? '..'}/${x.latest ?? '..'}`);
}

describe('one day in every usual order and separator', () => {
  test.each([
    ['12 March 2019', ''],
    ['March 12, 2019', ''],
    ['12th of March, 2019', 'en'],
    ['Mar. 12 2019', 'en'],
    ['12-Mar-2019', ''],
    ['12Mar2019', ''],
    ['2019 March 12', ''],
    ['2019-03-12', ''],
    ['2019/03/12', ''],
    ['2019.3.12', ''],
    ['12.03.2019', ''],
    ['12.3.2019', 'de'],
    ['on Tuesday, 12th March 2019 at 3 pm', 'en'],
    ['12 March 2019, 14:30', 'en'],
    ['twelfth of March 2019', 'en'],
    ['12/03/2019', 'fr'],
    ['12-03-2019', 'es'],
    ['12 mars 2019', 'fr'],
    ['le 12 mars 2019', 'fr'],
    ['12 mars 2019', 'en'],
    ['12 de marzo de 2019', 'es'],
    ['12 de março de 2019', 'pt'],
    ['12 مارس 2019', 'ar'],
    ['١٢ آذار ٢٠١٩', 'ar'],
    ['يوم الثلاثاء 12 مارس/آذار 2019', 'ar'],
    ['12 آذار (مارس) 2019', 'ar'],
    ['۱۲ مارس ۲۰۱۹', 'fa'],
    ['۲۱ اسفند ۱۳۹۷', 'fa'],
    ['بیست و یکم اسفند ماه ۱۳۹۷', 'fa'],
    ['۱۳۹۷/۱۲/۲۱', 'fa'],
    ['۲۱/۱۲/۱۳۹۷', 'fa'],
    ['۲۱ حوت ۱۳۹۷', 'fa-AF'],
    ['د ۱۳۹۷ کال د کب ۲۱', 'ps'],
    ['12 Mart 2019', 'tr'],
    ["12 Mart 2019'da", 'tr'],
    ['12 марта 2019 г.', 'ru'],
    ['12 березня 2019 року', 'uk'],
    ['12 मार्च 2019', 'hi'],
    ['२८ फागुन २०७५', 'ne'],
    ['२०७५ फागुन २८ गते', 'ne'],
    ['መጋቢት 3 ቀን 2011 ዓ.ም.', 'am'],
    ['መጋቢት ፫ ቀን ፳፻፲፩', 'am'],
    ['3 መጋቢት 2011 ዓ.ም', 'ti'],
    ['2019年3月12日', 'zh'],
    ['二〇一九年三月十二日', 'zh'],
    ['2019年3月12号', 'zh'],
    ['民国108年3月12日', 'zh'],
    ['12 March 2562 B.E.', 'en'],
    ['๑๒ มีนาคม ๒๕๖๒', 'th'],
    ['21 Esfand 1397', 'en'],
    ['3 Megabit 2011 E.C.', 'en'],
    ['5 Adar II 5779', 'en'],
    ['28 Falgun 2075', 'en'],
    ['21 Phalguna 1940 Saka', 'en'],
    ['3 Baramhat 1735', 'en'],
  ])('%s', (text, language) => {
    expect(spans(read(text, language))).toEqual(['2019-03-12/2019-03-12']);
  });
});

describe('months, years, seasons and the like', () => {
  test.each([
    ['3/2019', '', '2019-03-01/2019-03-31', 'month', '2019-03'],
    ['March 2019', '', '2019-03-01/2019-03-31', 'month', '2019-03'],
    ['2019', '', '2019-01-01/2019-12-31', 'year', '2019'],
    ['the 1990s', 'en', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['the nineties', 'en', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['les années 90', 'fr', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['los años noventa', 'es', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['90-е годы', 'ru', '1990-01-01/1999-12-31', 'decade', '199X'],
    ["1990'lar", 'tr', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['1990年代', 'zh', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['1990 के दशक में', 'hi', '1990-01-01/1999-12-31', 'decade', '199X'],
    ['دهه ۱۳۶۰', 'fa', '1981-03-21/1991-03-20', 'decade', '1981-03-21/1991-03-20'],
    ['spring 2019', 'en', '2019-02-14/2019-06-15', 'season', '2019-21'],
    ['été 2019', 'fr', '2019-05-17/2019-09-15', 'season', '2019-22'],
    ['тімтого', 'uk', '../..', 'unknown', ''],
    ['winter 2018/19', 'en', '2018-11-16/2019-03-15', 'season', '2018-12-01/2019-02-28'],
    ['زمستان ۱۳۹۷', 'fa', '2018-12-07/2019-04-04', 'season', '2018-12-22/2019-03-20'],
    ['Q2 2019', 'en', '2019-04-01/2019-06-30', 'quarter', '2019-34'],
    ['second quarter of 2019', 'en', '2019-04-01/2019-06-30', 'quarter', '2019-34'],
    ['first half of 2019', 'en', '2019-01-01/2019-06-30', 'half-year', '2019-40'],
    ['2019年下半年', 'zh', '2019-07-01/2019-12-31', 'half-year', '2019-41'],
    ['20th century', 'en', '1900-01-01/2000-12-31', 'century', '19XX'],
    ['early 2016', 'en', '2016-01-01/2016-05-31', 'range', '2016-01/2016-05'],
    ['mid-March 2019', 'en', '2019-03-08/2019-03-23', 'range', '2019-03-08/2019-03-23'],
    ['end of February 2019', 'en', '2019-02-18/2019-02-28', 'range', '2019-02-18/2019-02-28'],
    ['late 1990s', 'en', '1996-01-01/1999-12-31', 'range', '1996/1999'],
    ['اوایل سال ۱۳۹۶', 'fa', '2017-03-21/2017-08-22', 'range', '2017-03-21/2017-08-22'],
    ['2019年3月底', 'zh', '2019-03-18/2019-03-31', 'range', '2019-03-18/2019-03-31'],
    ['week of 12 March 2019', 'en', '2019-03-06/2019-03-18', 'week', '2019-03-11/2019-03-17'],
    ['first week of March 2019', 'en', '2019-03-01/2019-03-10', 'week', '2019-03-01/2019-03-07'],
    ['the first Friday of March 2019', 'en', '2019-03-01/2019-03-01', 'day', '2019-03-01'],
    ['the last Friday of March 2019', 'en', '2019-03-29/2019-03-29', 'day', '2019-03-29'],
    ['the Friday before 12 March 2019', 'en', '2019-03-08/2019-03-08', 'day', '2019-03-08'],
    ['the Friday after 12 March 2019', 'en', '2019-03-15/2019-03-15', 'day', '2019-03-15'],
    ['the Tuesday before 12 March 2019', 'en', '2019-03-05/2019-03-05', 'day', '2019-03-05'],
    ['two days after 12 March 2019', 'en', '2019-03-14/2019-03-14', 'day', '2019-03-14'],
    ['the day before 1 March 2020', 'en', '2020-02-29/2020-02-29', 'day', '2020-02-29'],
    ['Nowruz 1398', 'en', '2019-03-21/2019-03-21', 'day', '2019-03-21'],
    ['Nowruz 2019', 'en', '2019-03-21/2019-03-21', 'day', '2019-03-21'],
    ['Noël 2018', 'fr', '2018-12-25/2018-12-25', 'day', '2018-12-25'],
    ['መስቀል 2011 ዓ.ም.', 'am', '2018-09-27/2018-09-27', 'day', '2018-09-27'],
    ['Eid al-Adha 2019', 'en', '2019-08-10/2019-08-12', 'day', '2019-08-11'],
    ['Eid al-Fitr 1440', 'en', '2019-06-03/2019-06-05', 'day', '2019-06-04'],
    ['Ramadan 2019', 'en', '2019-05-05/2019-06-04', 'month', '2019-05-06/2019-06-03'],
  ])('%s', (text, language, span, precision, edtf) => {
    const when = read(text, language);
    expect([spans(when), when.precision, when.edtf]).toEqual([[span], precision, edtf]);
  });
});

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
    ['พ.ศ. 2562', 'th', 'unknown'],
    ['2562', '', 'buddhist'],
    ['2019', 'fa', 'gregory'],
  ])('%s (%s) is %s', (text, language, calendar) => {
    const when = read(text, language);
    if (calendar === 'unknown') return expect(when.precision).toBe('unknown');
    expect(readingsOf(when).map((x) => x.calendar)).toEqual([calendar]);
  });

  test('the calendar the person chose wins over a guess, but not over a month of another', () => {
    expect(spans(read('12/03/1398', '', 'persian'))[0]).toBe('2019-06-02/2019-06-02');
    expect(read('2011', 'en', 'ethiopic').calendar).toBe('ethiopic');
    expect(spans(read('12 March 2019', 'en', 'persian'))).toEqual(['2019-03-12/2019-03-12']);
  });
});

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

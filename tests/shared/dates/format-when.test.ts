import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateLanguages } from '../../../shared/dates/languages/languages.ts';
import { formatWhen } from '../../../shared/dates/format-when.ts';
import { parseWhen, readingsOf, type When } from '../../../shared/dates/when.ts';

/** Locales whose seasons fall as in English, so that a season is the same days in all of them. */
const locales = dateLanguages.map((x) => (x.tag === 'es' || x.tag === 'pt' ? `${x.tag}-${x.tag}` : x.tag));

/** Everything understood but the spelling of the parts; several readings in no order. */
function meaning(when: When) {
  const { approximate, uncertain, weekday } = when;
  const readings = readingsOf(when).map(
    ({ earliest, latest, likelyEarliest, likelyLatest, precision, calendar, edtf, impossible }) =>
      JSON.stringify([earliest, latest, likelyEarliest, likelyLatest, precision, calendar, edtf, impossible]),
  );
  return { approximate, uncertain, weekday, readings: readings.toSorted() };
}

const month = fc.constantFrom('January', 'February', 'March', 'June', 'September', 'December');
const persianMonth = fc.constantFrom('Farvardin', 'Mordad', 'Bahman', 'Esfand');
const islamicMonth = fc.constantFrom('Muharram', 'Rabi al-Awwal', 'Ramadan', 'Dhu al-Hijjah');
const ethiopicMonth = fc.constantFrom('Meskerem', 'Tahsas', 'Ginbot', 'Pagume');
const nepaliMonth = fc.constantFrom('Baisakh', 'Mangsir', 'Chaitra');
const hebrewMonth = fc.constantFrom('Tishri', 'Adar I', 'Adar', 'Nisan', 'Elul');
const year = fc.integer({ min: 1920, max: 2060 });
const day = fc.integer({ min: 1, max: 31 });
const dated = fc.oneof(
  fc.tuple(day, month, year).map((x) => x.join(' ')),
  fc.tuple(day, month, year).map(([d, m, y]) => `Friday ${d} ${m} ${y}`),
  fc.tuple(month, year).map((x) => x.join(' ')),
  year.map(String),
  fc.tuple(day, persianMonth, fc.integer({ min: 1300, max: 1420 })).map((x) => x.join(' ')),
  fc.tuple(persianMonth, fc.integer({ min: 1300, max: 1420 })).map((x) => x.join(' ')),
  fc.integer({ min: 1300, max: 1420 }).map((y) => `${y} AP`),
  fc.tuple(day, islamicMonth, fc.integer({ min: 1340, max: 1470 })).map((x) => x.join(' ')),
  fc
    .tuple(day, ethiopicMonth, fc.integer({ min: 1920, max: 2050 }))
    .map(([d, m, y]) => `${d} ${m} ${y} E.C.`),
  fc.tuple(day, nepaliMonth, fc.integer({ min: 1990, max: 2089 })).map(([d, m, y]) => `${d} ${m} ${y} B.S.`),
  fc.tuple(day, hebrewMonth, fc.integer({ min: 5700, max: 5800 })).map((x) => x.join(' ')),
  fc.tuple(day, month, fc.integer({ min: 2450, max: 2600 })).map(([d, m, y]) => `${d} ${m} ${y} B.E.`),
  fc.tuple(fc.constantFrom('early', 'mid', 'late'), month, year).map((x) => x.join(' ')),
  fc.tuple(fc.constantFrom('early', 'mid', 'late'), year).map((x) => x.join(' ')),
  fc.tuple(fc.constantFrom('spring', 'summer', 'autumn', 'winter'), year).map((x) => x.join(' ')),
  fc.integer({ min: 192, max: 204 }).map((x) => `${x}0s`),
  fc
    .tuple(fc.constantFrom('first', 'second', 'third', 'fourth'), year)
    .map(([n, y]) => `${n} quarter of ${y}`),
  fc
    .tuple(fc.constantFrom('first', 'second', 'last'), month, year)
    .map(([n, m, y]) => `the ${n} Friday of ${m} ${y}`),
  fc.tuple(fc.constantFrom('Nowruz', 'Eid al-Fitr', 'Christmas', 'Meskel'), year).map((x) => x.join(' ')),
  fc.tuple(day, fc.integer({ min: 1, max: 12 }), year).map((x) => x.join('/')),
);
const modified = fc.oneof(
  dated,
  fc
    .tuple(fc.constantFrom('about', 'before', 'after', 'since', 'until', 'maybe', 'maybe about'), dated)
    .map((x) => x.join(' ')),
  fc
    .tuple(
      fc.constantFrom('two days', 'a few days', 'about two weeks', 'six months', '3 to 5 days', 'the Monday'),
      fc.constantFrom('before', 'after'),
      dated,
    )
    .map((x) => x.join(' ')),
  fc.tuple(dated, dated).map(([a, b]) => `between ${a} and ${b}`),
  fc.tuple(dated, dated).map(([a, b]) => `from ${a} to ${b}`),
  fc.tuple(dated, dated).map(([a, b]) => `${a} or ${b}`),
);

test.each(locales)('what is written in %s reads back as the same date', (locale) => {
  fc.assert(
    fc.property(modified, (text) => {
      const when = parseWhen({ asGiven: text, language: 'en' });
      const written = formatWhen(when, locale);
      expect(meaning(parseWhen({ asGiven: written, language: locale })), written).toEqual(meaning(when));
    }),
    { numRuns: 100 },
  );
});

test('dates are written as the language writes them', () => {
  const when = parseWhen({ asGiven: '3 Bahman 1397', language: 'en' });
  expect(formatWhen(when, 'fa')).toBe('۳ بهمن ۱۳۹۷ شمسی');
  expect(formatWhen(when, 'en')).toBe('3 Bahman 1397 AP');
  const march = parseWhen({ asGiven: 'before 12 March 2019', language: 'en' });
  expect(formatWhen(march, 'es')).toBe('antes de 12 de marzo de 2019');
  expect(formatWhen(march, 'zh')).toBe('2019年3月12日之前');
  expect(formatWhen(march, 'tr')).toBe('12 Mart 2019 öncesi');
  expect(formatWhen(parseWhen({ asGiven: '03/04/2019' }), 'fr')).toBe('3 avril 2019 ou 4 mars 2019');
});

test('a settled reading is written alone', () => {
  expect(formatWhen(parseWhen({ asGiven: '03/04/2019', settled: 1 }), 'en')).toBe('4 March 2019');
});

test('words that name no date, EDTF and unknown locales stay as given', () => {
  expect(formatWhen(parseWhen({ asGiven: 'before the elections', language: 'en' }), 'fa')).toBe(
    'before the elections',
  );
  expect(formatWhen(parseWhen({ asGiven: '201X' }), 'ru')).toBe('201X');
  expect(formatWhen(parseWhen({ asGiven: '12 March 2019' }), 'ka')).toBe('12 March 2019');
});

test('a day that does not exist is written as it was given, and stays impossible', () => {
  const when = parseWhen({ asGiven: '31 June 2019', language: 'en' });
  const written = formatWhen(when, 'ru');
  expect(written).toBe('31 июня 2019');
  expect(parseWhen({ asGiven: written, language: 'ru' }).impossible).toEqual({
    reason: 'no-such-day',
    limit: 30,
  });
});

test.each([
  ['en', '12 March 2019', '1990s'],
  ['fr', '12 mars 2019', 'années 1990'],
  ['es', '12 de marzo de 2019', 'década de 1990'],
  ['pt', '12 de março de 2019', 'década de 1990'],
  ['ar', '12 مارس 2019', 'عقد 1990'],
  ['fa', '۱۲ مارس ۲۰۱۹', 'دههٔ ۱۹۹۰'],
  ['fa-AF', '۱۲ مارچ ۲۰۱۹', 'دههٔ ۱۹۹۰'],
  ['ps', '۱۲ مارچ ۲۰۱۹', 'لسیزه ۱۹۹۰'],
  ['tr', '12 Mart 2019', '1990 yılları'],
  ['ru', '12 марта 2019', '1990-е годы'],
  ['uk', '12 березня 2019', '1990-ті роки'],
  ['hi', '12 मार्च 2019', '1990 का दशक'],
  ['ne', '२०१९ मार्च १२ गते ई.सं.', '१९९० को दशक ई.सं.'],
  ['ht', '12 mas 2019', 'deseni 1990'],
  ['am', 'ማርች 12 ቀን 2019 እ.ኤ.አ', '1990ዎቹ እ.ኤ.አ'],
  ['ti', '12 መጋቢት 2019 ብኣቆጻጽራ ፈረንጂ', '1990ታት ብኣቆጻጽራ ፈረንጂ'],
  ['zh', '2019年3月12日', '1990年代'],
])('a day and a decade are written with the order and the digits of %s', (locale, day, decade) => {
  const written = (asGiven: string): string =>
    formatWhen(parseWhen({ asGiven, language: 'en', calendarAsked: null }), locale);
  expect(written('12 March 2019')).toBe(day);
  expect(written('the 1990s')).toBe(decade);
});

// Milliseconds to read one date field, and to convert one day. Run: node tests/bench/field.ts
import { toDay, fromDay } from '../../shared/dates/calendars/convert.ts';
import { fromEpochDay } from '../../shared/dates/day.ts';
import { formatWhen } from '../../shared/dates/format-when.ts';
import { parseWhen } from '../../shared/dates/when.ts';

const fields: readonly (readonly [string, string])[] = [
  ['12 March 2019', 'en'],
  ['03/04/2019', ''],
  ['2019-03-12', ''],
  ['about Nowruz 1398', 'en'],
  ['between 3 and 5 May 2018', 'en'],
  ['the Friday before 12 March 2019', 'en'],
  ['before the elections in our province', 'en'],
  ['بهمن ۱۳۹۷', 'fa'],
  ['از بهمن ۱۳۹۷ تا خرداد ۱۳۹۸', 'fa'],
  ['١٢ رمضان ١٤٤٠ هـ', 'ar'],
  ['12 ሚያዝያ 2011', 'am'],
  ['2019年3月3日至5日', 'zh'],
  ['с 3 по 5 мая 2018 года', 'ru'],
  ["12 Mart 2019'dan önce", 'tr'],
  ['3 और 5 मई 2018 के बीच', 'hi'],
];

function time(label: string, runs: number, act: (round: number) => unknown): void {
  for (let round = 0; round < Math.min(runs, 200); round++) act(round);
  const start = performance.now();
  for (let round = 0; round < runs; round++) act(round);
  console.log(`${(((performance.now() - start) * 1000) / runs).toFixed(2).padStart(9)} µs  ${label}`);
}

const cold = performance.now();
parseWhen({ asGiven: '12 March 2019', language: 'en' });
console.log(
  `${((performance.now() - cold) * 1000).toFixed(0).padStart(9)} µs  the first field, tables and all`,
);
for (const [asGiven, language] of fields)
  time(`parse ${asGiven}`, 2000, () => parseWhen({ asGiven, language }));
const march = parseWhen({ asGiven: 'between 3 and 5 May 2018', language: 'en' });
time('format in Persian', 2000, () => formatWhen(march, 'fa'));
time('toDay persian', 200_000, (round) =>
  toDay('persian', 1300 + (round % 100), 1 + (round % 12), 1 + (round % 28)),
);
time('fromDay islamic-umalqura', 200_000, (round) =>
  fromDay('islamic-umalqura', fromEpochDay(round % 20_000)),
);

import type { CalendarId } from '../calendar-id.ts';
import type { Day } from '../day.ts';
import type { Church } from './easter.ts';
import { diwaliDays, newYearsOfChina } from './feast-tables.ts';

/** When a feast is kept; a second day where churches, countries or customs differ. */
export type FeastRule =
  | {
      readonly by: 'date';
      readonly calendar: CalendarId;
      readonly month: number;
      readonly day: number;
      /** The last day of the month it lasts to, or the month's last where that is earlier. */
      readonly until?: number;
      readonly also?: readonly [month: number, day: number];
    }
  /** Days from Easter Sunday. */
  | { readonly by: 'easter'; readonly days: readonly (readonly [Church, number])[] }
  /** The nth such weekday of a month, -1 the last, or the day before it. */
  | {
      readonly by: 'weekday';
      readonly calendar: CalendarId;
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly eve: boolean;
    }
  /** First and last day from the day of a Gregorian year in a table. */
  | {
      readonly by: 'table';
      readonly days: ReadonlyMap<number, Day>;
      readonly spans: readonly (readonly [from: number, to: number])[];
    };

/** Every feast that people date by, for field, text and checks. Their names stand with each language. */
export const feasts = {
  christmas: on('gregory', 12, 25),
  'christmas-eve': on('gregory', 12, 24),
  'orthodox-christmas': on('gregory', 1, 7),
  epiphany: on('gregory', 1, 6),
  'new-year': on('gregory', 1, 1),
  'new-years-eve': on('gregory', 12, 31),
  valentine: on('gregory', 2, 14),
  'womens-day': on('gregory', 3, 8),
  'st-patrick': on('gregory', 3, 17),
  'april-fools': on('gregory', 4, 1),
  'may-day': on('gregory', 5, 1),
  'victory-day': on('gregory', 5, 9),
  'independence-day-us': on('gregory', 7, 4),
  'bastille-day': on('gregory', 7, 14),
  assumption: on('gregory', 8, 15),
  halloween: on('gregory', 10, 31),
  'all-saints': on('gregory', 11, 1),
  'all-souls': on('gregory', 11, 2),
  'armistice-day': on('gregory', 11, 11),
  'boxing-day': on('gregory', 12, 26),
  'st-john': on('gregory', 6, 24),
  'st-nicholas': on('gregory', 12, 6, { also: [12, 19] }),
  'childrens-day': on('gregory', 6, 1),
  'earth-day': on('gregory', 4, 22),
  'national-day-china': on('gregory', 10, 1),
  'republic-day-india': on('gregory', 1, 26),
  'independence-day-india': on('gregory', 8, 15),
  'gandhi-jayanti': on('gregory', 10, 2),
  'teachers-day-china': on('gregory', 9, 10),
  'independence-day-ukraine': on('gregory', 8, 24),
  'republic-day-turkey': on('gregory', 10, 29),
  'national-sovereignty': on('gregory', 4, 23),
  'victory-day-turkey': on('gregory', 8, 30),
  'independence-day-mexico': on('gregory', 9, 16),
  'dia-hispanidad': on('gregory', 10, 12),
  'dia-reyes': on('gregory', 1, 6),
  'independence-day-brazil': on('gregory', 9, 7),
  tiradentes: on('gregory', 4, 21),
  'russia-day': on('gregory', 6, 12),
  'defender-day': on('gregory', 2, 23),
  'unity-day': on('gregory', 11, 4),
  thanksgiving: weekdayOf(11, 4, 4),
  'labor-day': weekdayOf(9, 1, 1),
  'memorial-day': weekdayOf(5, 1, -1),
  'mlk-day': weekdayOf(1, 1, 3),
  'presidents-day': weekdayOf(2, 1, 3),
  'columbus-day': weekdayOf(10, 1, 2),
  'mothers-day': weekdayOf(5, 0, 2),
  'fathers-day': weekdayOf(6, 0, 3),
  'black-friday': weekdayOf(11, 5, 4),
  easter: easter(['western', 0], ['eastern', 0]),
  'orthodox-easter': easter(['eastern', 0]),
  'easter-monday': easter(['western', 1], ['eastern', 1]),
  'good-friday': easter(['western', -2], ['eastern', -2]),
  'maundy-thursday': easter(['western', -3]),
  'palm-sunday': easter(['western', -7], ['eastern', -7]),
  'ash-wednesday': easter(['western', -46]),
  'shrove-tuesday': easter(['western', -47]),
  carnival: easter(['western', -47]),
  ascension: easter(['western', 39]),
  pentecost: easter(['western', 49], ['eastern', 49]),
  trinity: easter(['eastern', 49], ['western', 56]),
  'corpus-christi': easter(['western', 60]),
  fasika: easter(['eastern', 0]),
  nowruz: on('persian', 1, 1),
  'sizdah-bedar': on('persian', 1, 13),
  'chaharshanbe-suri': { by: 'weekday', calendar: 'persian', month: 12, weekday: 3, nth: -1, eve: true },
  'bahman-22': on('persian', 11, 22),
  'eid-al-fitr': on('islamic-umalqura', 10, 1),
  'eid-al-adha': on('islamic-umalqura', 12, 10),
  'arafa-day': on('islamic-umalqura', 12, 9),
  ashura: on('islamic-umalqura', 1, 10),
  tasua: on('islamic-umalqura', 1, 9),
  arbaeen: on('islamic-umalqura', 2, 20),
  mawlid: on('islamic-umalqura', 3, 12, { also: [3, 17] }),
  ramadan: on('islamic-umalqura', 9, 1, { until: 30 }),
  'islamic-new-year': on('islamic-umalqura', 1, 1),
  'laylat-al-qadr': on('islamic-umalqura', 9, 27),
  'rosh-hashanah': on('hebrew', 1, 1),
  'yom-kippur': on('hebrew', 1, 10),
  sukkot: on('hebrew', 1, 15),
  hanukkah: on('hebrew', 3, 25),
  'nepali-new-year': on('bikram-sambat', 1, 1),
  gena: on('gregory', 1, 7),
  timkat: on('ethiopic', 5, 11),
  meskel: on('ethiopic', 1, 17),
  enkutatash: on('ethiopic', 1, 1),
  adwa: on('ethiopic', 6, 23),
  yalda: on('persian', 9, 30),
  diwali: tabled(diwaliDays, [0, 0]),
  dashain: tabled(diwaliDays, [-19, -19], [-20, -20]),
  tihar: tabled(diwaliDays, [0, 0], [-1, 3]),
  'chinese-new-year': tabled(newYearsOfChina, [0, 0]),
  'chinese-new-years-eve': tabled(newYearsOfChina, [-1, -1]),
  lantern: tabled(newYearsOfChina, [14, 14]),
} as const satisfies Readonly<Record<string, FeastRule>>;

/** A feast of the table. */
export type FeastId = keyof typeof feasts;

function on(
  calendar: CalendarId,
  month: number,
  day: number,
  more: { readonly until?: number; readonly also?: readonly [number, number] } = {},
): FeastRule {
  return { by: 'date', calendar, month, day, ...more };
}

function weekdayOf(month: number, weekday: number, nth: number): FeastRule {
  return { by: 'weekday', calendar: 'gregory', month, weekday, nth, eve: false };
}

function easter(...days: readonly (readonly [Church, number])[]): FeastRule {
  return { by: 'easter', days };
}

function tabled(days: ReadonlyMap<number, Day>, ...spans: readonly (readonly [number, number])[]): FeastRule {
  return { by: 'table', days, spans };
}

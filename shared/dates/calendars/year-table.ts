import {
  CalendarDate,
  CopticCalendar,
  EthiopicCalendar,
  HebrewCalendar,
  IndianCalendar,
  IslamicCivilCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  type Calendar,
} from '@internationalized/date';
import bikramSambat from 'bikram-sambat';
import type { CalendarId } from '../calendar-id.ts';

/** The calendars whose years are read from a table; Gregorian and Buddhist years are reckoned in `convert.ts`. */
export type TabledCalendar = Exclude<CalendarId, 'gregory' | 'buddhist'>;

/** Epoch days on which the months of a year begin, and last the day after the year: one more than it has months. */
export type YearTable = readonly number[];

/** First and last year a calendar is sure for. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const julianDayOfEpoch = 2_440_588;
/** 1 Baisakh 1970 BS is 13 April 1913. */
const bikramSambatStart = -20_717;

/**
 * Years each table can be trusted for. Persian: while the 33-year rule agrees with the equinox in Tehran.
 * Umm al-Qura and Bikram Sambat: the years published. The others follow a rule and end with Gregorian year 9999.
 */
export const yearRanges: Readonly<Record<TabledCalendar, YearRange>> = {
  persian: { first: 1178, last: 1500 },
  'islamic-umalqura': { first: 1300, last: 1600 },
  'islamic-civil': { first: 1, last: 9665 },
  ethiopic: { first: 1, last: 9991 },
  coptic: { first: 1, last: 9715 },
  hebrew: { first: 3762, last: 9999 },
  indian: { first: 1, last: 9919 },
  'bikram-sambat': { first: 1970, last: 2090 },
};

const libraries: Readonly<Record<Exclude<TabledCalendar, 'bikram-sambat'>, Calendar>> = {
  persian: new PersianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
  'islamic-civil': new IslamicCivilCalendar(),
  ethiopic: new EthiopicCalendar(),
  coptic: new CopticCalendar(),
  hebrew: new HebrewCalendar(),
  indian: new IndianCalendar(),
};

const known = new Map<TabledCalendar, Map<number, YearTable>>();

/** The months of a year within the calendar's range; null outside it. Worked out once a year, then remembered. */
export function yearTable(calendar: TabledCalendar, year: number): YearTable | null {
  let years = known.get(calendar);
  if (years === undefined) known.set(calendar, (years = new Map<number, YearTable>()));
  const remembered = years.get(year);
  if (remembered !== undefined) return remembered;
  const { first, last } = yearRanges[calendar];
  if (!Number.isInteger(year) || year < first || year > last) return null;
  if (calendar === 'bikram-sambat') fillBikramSambat(years);
  else years.set(year, libraryYear(libraries[calendar], year));
  return years.get(year) ?? null;
}

/** Month starts from the library, which is sound for days that exist; it is never asked about any other. */
function libraryYear(library: Calendar, year: number): YearTable {
  const months = library.getMonthsInYear(new CalendarDate(library, year, 1, 1));
  const starts: number[] = [];
  for (let month = 1; month <= months; month++) {
    starts.push(library.toJulianDay(new CalendarDate(library, year, month, 1)) - julianDayOfEpoch);
  }
  const end = library.getDaysInMonth(new CalendarDate(library, year, months, 1));
  return [...starts, (starts.at(-1) ?? 0) + end];
}

function fillBikramSambat(years: Map<number, YearTable>): void {
  let day = bikramSambatStart;
  const { first, last } = yearRanges['bikram-sambat'];
  for (let year = first; year <= last; year++) {
    const starts = [day];
    for (let month = 1; month <= 12; month++) starts.push((day += bikramSambat.daysInMonth(year, month)));
    years.set(year, starts);
  }
}

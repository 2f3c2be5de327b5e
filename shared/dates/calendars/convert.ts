import { dayOf, daysInMonth, fromEpochDay, isEpochDay, partsOf, toEpochDay, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Impossible } from '../reading.ts';
import { yearRanges, yearTable, type TabledCalendar, type YearTable } from './year-table.ts';

/** A day as a calendar counts it. Hebrew months are ordinals within the year, Tishri 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day, or why there is none. */
export type ToDay =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly impossible: Impossible };

/** Buddhist years of Thailand run 543 ahead of Gregorian ones, month by month. */
const buddhistAhead = 543;

/** Days from the first day of year 1 as if every year were mean: a first guess at a day's year. */
const meanYear: Readonly<Record<TabledCalendar, number>> = {
  persian: 365.2425,
  'islamic-umalqura': 354.367,
  'islamic-civil': 354.367,
  ethiopic: 365.25,
  coptic: 365.25,
  hebrew: 365.2468,
  indian: 365.2425,
  'bikram-sambat': 365.2588,
};

/** The Gregorian day of a day in a calendar. A day that does not exist is refused with its reason, never clamped. */
export function toDay(calendar: CalendarId, year: number, month: number, day: number): ToDay {
  const months = monthsInYear(calendar, year);
  if (months === null) return refuse('outside-tables', null);
  if (!Number.isInteger(month) || month < 1 || month > months) return refuse('no-such-month', months);
  const length = monthLength(calendar, year, month) ?? 0;
  if (!Number.isInteger(day) || day < 1 || day > length) return refuse('no-such-day', length);
  const found = dayAt(calendar, year, month, day);
  return found === null ? refuse('outside-tables', null) : { ok: true, day: found };
}

/** The day as the calendar counts it; null outside the years the calendar is sure for. */
export function fromDay(calendar: CalendarId, day: Day): CalendarDay | null {
  if (calendar === 'gregory') return partsOf(day);
  if (calendar === 'buddhist') {
    const parts = partsOf(day);
    return { ...parts, year: parts.year + buddhistAhead };
  }
  return fromEpoch(calendar, toEpochDay(day));
}

/** Days of a month; null when the year or the month does not exist there. */
export function monthLength(calendar: CalendarId, year: number, month: number): number | null {
  if (calendar === 'gregory') return gregorianLength(year, month);
  if (calendar === 'buddhist') return gregorianLength(year - buddhistAhead, month);
  const table = yearTable(calendar, year);
  const start = table?.[month - 1];
  const end = table?.[month];
  return start === undefined || end === undefined ? null : end - start;
}

/** Months of a year, 12 or 13; null for a year outside the calendar's range. */
export function monthsInYear(calendar: CalendarId, year: number): number | null {
  if (calendar === 'gregory') return Number.isInteger(year) && year >= 1 && year <= 9999 ? 12 : null;
  if (calendar === 'buddhist') return monthsInYear('gregory', year - buddhistAhead);
  const table = yearTable(calendar, year);
  return table === null ? null : table.length - 1;
}

function dayAt(calendar: CalendarId, year: number, month: number, day: number): Day | null {
  if (calendar === 'gregory') return dayOf(year, month, day);
  if (calendar === 'buddhist') return dayOf(year - buddhistAhead, month, day);
  const start = yearTable(calendar, year)?.[month - 1];
  return start === undefined || !isEpochDay(start + day - 1) ? null : fromEpochDay(start + day - 1);
}

function fromEpoch(calendar: TabledCalendar, epochDay: number): CalendarDay | null {
  const { first, last } = yearRanges[calendar];
  const origin = yearTable(calendar, first)?.[0];
  if (origin === undefined) return null;
  let year = Math.min(last, Math.max(first, first + Math.floor((epochDay - origin) / meanYear[calendar])));
  let table = yearTable(calendar, year);
  while (table !== null && epochDay < startOf(table)) table = yearTable(calendar, --year);
  while (table !== null && epochDay >= endOf(table)) table = yearTable(calendar, ++year);
  return table === null ? null : within(table, year, epochDay);
}

function within(table: YearTable, year: number, epochDay: number): CalendarDay {
  let month = 1;
  while ((table[month] ?? Infinity) <= epochDay) month++;
  return { year, month, day: epochDay - (table[month - 1] ?? 0) + 1 };
}

function startOf(table: YearTable): number {
  return table[0] ?? 0;
}

function endOf(table: YearTable): number {
  return table.at(-1) ?? 0;
}

function gregorianLength(year: number, month: number): number | null {
  return monthsInYear('gregory', year) === null ? null : daysInMonth(year, month) || null;
}

function refuse(reason: Impossible['reason'], limit: number | null): ToDay {
  return { ok: false, impossible: { reason, limit } };
}

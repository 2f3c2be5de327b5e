import { dayOf, daysInMonth, fromEpochDay, isEpochDay, partsOf, toEpochDay, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Impossible } from '../reading.ts';
import type { YearTable } from './calendar.ts';
import { calendars } from './calendars.ts';
import { yearTable } from './year-table.ts';

/** A day as a calendar counts it. Hebrew months are ordinals within the year, Tishri 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day, or why there is none. */
export type ToDay =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly impossible: Impossible };

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
  const { ahead } = calendars[calendar];
  if (ahead === null) return fromEpoch(calendar, toEpochDay(day));
  const parts = partsOf(day);
  const year = parts.year + ahead;
  return year >= calendars[calendar].first ? { ...parts, year } : null;
}

/** Days of a month; null when the year or the month does not exist there. */
export function monthLength(calendar: CalendarId, year: number, month: number): number | null {
  const { ahead } = calendars[calendar];
  if (ahead !== null) return isGregorian(year - ahead) ? daysInMonth(year - ahead, month) || null : null;
  const table = yearTable(calendar, year);
  const start = table?.[month - 1];
  const end = table?.[month];
  return start === undefined || end === undefined ? null : end - start;
}

/** Months of a year, 12 or 13; null for a year outside the calendar's range. */
export function monthsInYear(calendar: CalendarId, year: number): number | null {
  const { ahead, first } = calendars[calendar];
  if (ahead !== null) return year >= first && isGregorian(year - ahead) ? 12 : null;
  const table = yearTable(calendar, year);
  return table === null ? null : table.length - 1;
}

function isGregorian(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999;
}

function dayAt(calendar: CalendarId, year: number, month: number, day: number): Day | null {
  const { ahead } = calendars[calendar];
  if (ahead !== null) return dayOf(year - ahead, month, day);
  const start = yearTable(calendar, year)?.[month - 1];
  return start === undefined || !isEpochDay(start + day - 1) ? null : fromEpochDay(start + day - 1);
}

function fromEpoch(calendar: CalendarId, epochDay: number): CalendarDay | null {
  const { first, last, meanYear } = calendars[calendar];
  const origin = yearTable(calendar, first)?.[0];
  if (origin === undefined) return null;
  let year = Math.min(last, Math.max(first, first + Math.floor((epochDay - origin) / meanYear)));
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

function refuse(reason: Impossible['reason'], limit: number | null): ToDay {
  return { ok: false, impossible: { reason, limit } };
}

import { calendars } from '../calendars/calendars.ts';
import { fromDay, monthLength, monthsInYear, toDay } from '../calendars/convert.ts';
import { monthInYear } from '../calendars/month-names.ts';
import { addDays, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { daySpan, intervalSpan, monthSpan, yearSpan, type Span } from './span.ts';

/** A date as a calendar counts it; missing parts are not said. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The stretch a date covers; `impossible` when the day or month does not exist, null when the calendar cannot tell. */
export function calendarSpan(calendar: CalendarId, parts: DateParts): Span | 'impossible' | null {
  const { year, day } = parts;
  if (parts.month === null) return wholeYear(calendar, year);
  const month = monthInYear({ calendar, month: parts.month, languages: [] }, year);
  if (month === null) return 'impossible';
  if (day === null) return wholeMonth(calendar, year, month);
  const found = toDay(calendar, year, month, day);
  if (found.ok) return daySpan(found.day);
  return found.impossible.reason === 'outside-tables' ? null : 'impossible';
}

function wholeYear(calendar: CalendarId, year: number): Span | null {
  const { ahead } = calendars[calendar];
  if (ahead !== null) return yearSpan(year - ahead);
  const from = toDay(calendar, year, 1, 1);
  const months = monthsInYear(calendar, year);
  if (!from.ok || months === null) return null;
  const last = toDay(calendar, year, months, monthLength(calendar, year, months) ?? 0);
  return last.ok ? intervalSpan(from.day, last.day, 'year') : null;
}

function wholeMonth(calendar: CalendarId, year: number, month: number): Span | 'impossible' | null {
  const { ahead } = calendars[calendar];
  if (ahead !== null) return monthSpan(year - ahead, month) ?? 'impossible';
  const from = toDay(calendar, year, month, 1);
  if (!from.ok) return from.impossible.reason === 'outside-tables' ? null : 'impossible';
  const length = monthLength(calendar, year, month) ?? 1;
  return intervalSpan(from.day, addDays(from.day, length - 1), 'month');
}

/** Whether a day of a month exists in any of the years of people now alive. */
export function everExists(calendar: CalendarId, month: number, day: number): boolean {
  const { known } = calendars[calendar];
  return Array.from({ length: 40 }, (_, back) => known.year - back).some((year) => {
    const place = monthInYear({ calendar, month, languages: [] }, year);
    return day >= 1 && place !== null && day <= (monthLength(calendar, year, place) ?? 0);
  });
}

/** The year of a calendar in which a Gregorian day lies. */
export function calendarYear(calendar: CalendarId, day: Day): number | null {
  return fromDay(calendar, day)?.year ?? null;
}

/** The month of a calendar in which a Gregorian day lies. */
export function calendarMonth(calendar: CalendarId, day: Day): number | null {
  return fromDay(calendar, day)?.month ?? null;
}

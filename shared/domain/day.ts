import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays, addDays as addDaysTo, isValid } from 'date-fns';
import { z } from 'zod';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. Compare as text. */
export type Day = string & z.core.$brand<'Day'>;

export const daySchema: z.ZodType<Day, string> = z
  .string()
  .refine((text) => isDay(text), 'A day is written YYYY-MM-DD and must exist in the calendar.')
  .brand<'Day'>();

/** Whether the text is a day that exists: `2019-02-29` is not one. */
export function isDay(text: string): text is Day {
  const parts = shape.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day of a Gregorian year, month 1–12 and day of the month; null when it does not exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const date = new UTCDate(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (!isValid(date) || date.getUTCMonth() !== month - 1) return null;
  return textOf(date);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return textOf(addDaysTo(dateOf(day), count));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** Days since 1970-01-01, the unit of the timeline's arithmetic. */
export function toEpochDay(day: Day): number {
  return dateOf(day).getTime() / 86_400_000;
}

/** The day that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): Day {
  return textOf(new UTCDate(epochDay * 86_400_000));
}

/** The day of the week, 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay();
}

function dateOf(day: Day): UTCDate {
  const date = new UTCDate(0);
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

function textOf(date: UTCDate): Day {
  // Branded here only: built from a valid date within four-digit years.
  return date.toISOString().slice(0, 10) as Day;
}

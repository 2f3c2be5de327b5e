import { UTCDate } from '@date-fns/utc';
// One file each: the package's index reads some thousand files before the first day is known.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { z } from 'zod';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstEpochDay = -719_162;
const lastEpochDay = 2_932_896;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. Compare as text. */
export type Day = string & z.core.$brand<'Day'>;

/** A day as text; one that does not exist is refused. */
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
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  // Branded here only: year, month and day have just been checked.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as Day;
}

/** Days of a Gregorian month 1–12; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Year, month and day of the month as numbers. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later (earlier when negative). Throws beyond years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayFrom(addDaysTo(dateOf(day), count));
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  return dayFrom(addMonthsTo(dateOf(day), count));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/**
 * Days since 1970-01-01, the unit of the timeline's arithmetic. Reckoned in whole numbers, years
 * beginning in March so that the leap day comes last: this runs for every date of every check.
 */
export function toEpochDay(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies `epochDay` days after 1970-01-01. Throws beyond years 0001 to 9999. */
export function fromEpochDay(epochDay: number): Day {
  if (epochDay < firstEpochDay || epochDay > lastEpochDay) throw new RangeError('Beyond years 0001 to 9999.');
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
  if (day === null) throw new RangeError('An epoch day is a whole number.');
  return day;
}

/** Whether days since 1970-01-01 fall within years 0001 to 9999. */
export function isEpochDay(epochDay: number): boolean {
  return Number.isInteger(epochDay) && epochDay >= firstEpochDay && epochDay <= lastEpochDay;
}

/** The day of the week, 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((toEpochDay(day) + 4) % 7) + 7) % 7;
}

function dateOf(day: Day): UTCDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const date = new UTCDate(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date;
}

function dayFrom(date: UTCDate): Day {
  return fromEpochDay(date.getTime() / 86_400_000);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

import { addDays, dayOf, weekdayOf, type Day } from '../day.ts';

/** The unit a span was named in. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** A stretch of days with its ISO 8601-2 form. */
export interface Span {
  readonly edtf: string;
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}

/** The Gregorian year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The Gregorian month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of its Gregorian month. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** A day as a span. */
export function daySpan(day: Day): Span {
  return { edtf: day, from: day, to: day, grain: 'day' };
}

/** From one day to another, both inclusive. */
export function intervalSpan(from: Day, to: Day, grain: Grain = 'range'): Span {
  return { edtf: from === to ? from : `${from}/${to}`, from, to, grain };
}

/** Monday to Sunday around a day. */
export function weekSpan(day: Day): Span {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return intervalSpan(monday, addDays(monday, 6), 'week');
}

/** Saturday and Sunday of the week of a day. */
export function weekendSpan(day: Day): Span {
  const sunday = weekSpan(day).to;
  return intervalSpan(addDays(sunday, -1), sunday, 'weekend');
}

/** A Gregorian month; null outside the years that days are kept in. */
export function monthSpan(year: number, month: number): Span | null {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  if (!from || !next) return null;
  return { edtf: from.slice(0, 7), from, to: addDays(next, -1), grain: 'month' };
}

/** The month that lies `shift` months after the month of a day. */
export function monthFrom(day: Day, shift: number): Span | null {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + shift;
  return monthSpan(Math.floor(count / 12), (count % 12) + 1);
}

/** A Gregorian year; null outside the years that days are kept in. */
export function yearSpan(year: number): Span | null {
  return yearsSpan(year, year, String(year).padStart(4, '0'), 'year');
}

/** The ten years around a year, from the one that ends in 0. */
export function decadeSpan(year: number): Span | null {
  const first = year - (year % 10);
  return yearsSpan(first, first + 9, `${String(first).padStart(4, '0').slice(0, 3)}X`, 'decade');
}

/** The nineteenth century is 18XX. */
export function centurySpan(century: number): Span | null {
  const first = (century - 1) * 100;
  return yearsSpan(Math.max(first, 1), first + 99, `${String(century - 1).padStart(2, '0')}XX`, 'century');
}

function yearsSpan(first: number, last: number, edtf: string, grain: Grain): Span | null {
  const from = dayOf(first, 1, 1);
  const to = dayOf(last, 12, 31);
  return from && to ? { edtf, from, to, grain } : null;
}

const periods: Readonly<
  Record<
    'season' | 'quarter' | 'half',
    { readonly code: number; readonly first: number; readonly months: number }
  >
> = {
  season: { code: 20, first: 3, months: 3 },
  quarter: { code: 32, first: 1, months: 3 },
  half: { code: 39, first: 1, months: 6 },
};

/** Season 1 is spring (-21), winter runs into the next year; quarter 1 is -33; half 1 is -40. */
export function periodSpan(unit: 'season' | 'quarter' | 'half', year: number, n: number): Span | null {
  const { code, first, months } = periods[unit];
  const start = dayOf(year, 1, 1);
  const from = start && monthFrom(start, first - 1 + (n - 1) * months);
  const to = start && monthFrom(start, first - 2 + n * months);
  return from && to
    ? { edtf: `${String(year).padStart(4, '0')}-${code + n}`, from: from.from, to: to.to, grain: unit }
    : null;
}

/** The same day of the month `months` later; null when that month has no such day. */
export function sameDayFrom(day: Day, months: number): Span | null {
  const month = monthFrom(day, months);
  const found = month && dayOf(yearOf(month.from), monthOf(month.from), dayOfMonth(day));
  return found ? daySpan(found) : null;
}

import { monthLength, monthsInYear, toDay } from '../calendars/convert.ts';
import { dayOf, fromEpochDay, isEpochDay, toEpochDay, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Impossible, Precision } from '../reading.ts';

/** Whole days as days since 1970-01-01, both ends inclusive; null = open on that side. */
export interface Span {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly likelyEarliest: number | null;
  readonly likelyLatest: number | null;
}

/** Another value that the same words are given by some: the whole month for "early March". */
export interface Also {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly edtf: string;
}

/** A stretch of time with its name in EDTF, or the reason why there is none. */
export type Stretch =
  | {
      readonly span: Span;
      readonly precision: Precision;
      readonly edtf: string;
      readonly impossible: null;
      readonly also?: Also | null;
    }
  | { readonly span: null; readonly precision: Precision; readonly impossible: Impossible };

/** A span whose hard and likely bounds are the same. */
export function exactly(earliest: number, latest: number): Span {
  return { earliest, latest, likelyEarliest: earliest, likelyLatest: latest };
}

/** The span with its hard bounds further out; open sides stay open. */
export function widen(span: Span, days: number): Span {
  return {
    ...span,
    earliest: span.earliest === null ? null : span.earliest - days,
    latest: span.latest === null ? null : span.latest + days,
  };
}

/** The day, or the year's last or first representable day when it lies beyond years 0001 to 9999. */
export function dayText(epochDay: number): Day {
  if (isEpochDay(epochDay)) return fromEpochDay(epochDay);
  return fromEpochDay(epochDay < 0 ? -719_162 : 2_932_896);
}

/** EDTF of a run of days: the month or year where it is exactly one, else the day or the interval. */
export function edtfOf(from: number, to: number): string {
  const [start, end] = [dayText(from), dayText(to)];
  if (start === end) return start;
  if (start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && dayText(to + 1).endsWith('-01'))
    return start.slice(0, 7);
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4))
    return start.slice(0, 4);
  return `${start}/${end}`;
}

/** The days of a year, a month or a day in a calendar, or why it cannot be. */
export function stretchOf(
  calendar: CalendarId,
  year: number,
  month: number | null,
  day: number | null,
): Stretch {
  if (calendar === 'gregory') return gregorian(year, month, day);
  const first = toDay(calendar, year, month ?? 1, day ?? 1);
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  if (!first.ok) return { span: null, precision, impossible: first.impossible };
  const lastMonth = month ?? monthsInYear(calendar, year) ?? 1;
  const last = toDay(calendar, year, lastMonth, day ?? monthLength(calendar, year, lastMonth) ?? 1);
  if (!last.ok) return { span: null, precision, impossible: last.impossible };
  const span = exactly(toEpochDay(first.day), toEpochDay(last.day));
  return { span, precision, edtf: edtfOf(span.earliest ?? 0, span.latest ?? 0), impossible: null };
}

function gregorian(year: number, month: number | null, day: number | null): Stretch {
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  const firstMonth = month ?? 1;
  const lastMonth = month ?? 12;
  const first = dayOf(year, firstMonth, day ?? 1);
  const last = day !== null ? first : dayOf(year, lastMonth, monthLength('gregory', year, lastMonth) ?? 0);
  if (first === null || last === null) {
    const found = toDay('gregory', year, firstMonth, day ?? 1);
    return {
      span: null,
      precision,
      impossible: found.ok ? { reason: 'no-such-day', limit: null } : found.impossible,
    };
  }
  const edtf = day !== null ? first : month !== null ? first.slice(0, 7) : first.slice(0, 4);
  return { span: exactly(toEpochDay(first), toEpochDay(last)), precision, edtf, impossible: null };
}

/** The value of a stretch as another that its words may be given; null where it has none. */
export function alsoOf(stretch: Stretch): Also | null {
  if (stretch.span === null) return null;
  const { span, precision, edtf } = stretch;
  const [from, to] = [span.likelyEarliest, span.likelyLatest];
  return from === null || to === null ? null : { from, to, precision, edtf };
}

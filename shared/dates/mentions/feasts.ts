import { feastCalendar, feastTimes, isObserved, type FeastSpan } from '../calendars/feast-days.ts';
import type { FeastId } from '../calendars/feasts.ts';
import type { CalendarId } from '../calendar-id.ts';
import { addDays } from '../day.ts';
import { daySpan, intervalSpan, type Span } from './span.ts';

/** One time a feast is kept, and the other day some keep it on. */
export interface Occurrence {
  readonly span: Span;
  readonly other: Span | null;
}

/** Every time a feast is kept in a Gregorian year; none when no rule reaches the year. */
export function occurrences(feast: FeastId, year: number): readonly Occurrence[] {
  return feastTimes(feast, 'gregory', year).map((time) => {
    const span = toSpan(time);
    // Where the moon is watched for, it may be a day later.
    const later = isObserved(feast) && span.grain === 'day' ? daySpan(addDays(time.from, 1)) : null;
    return { span, other: time.other === null ? later : toSpan(time.other) };
  });
}

/** The feast's own calendar, where it is not the Gregorian one. */
export function ownCalendar(feast: FeastId): CalendarId | null {
  const calendar = feastCalendar(feast);
  return calendar === 'gregory' ? null : calendar;
}

function toSpan({ from, to }: FeastSpan): Span {
  return from === to ? daySpan(from) : intervalSpan(from, to, 'month');
}

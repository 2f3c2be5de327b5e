import { assertNever } from '../../assert-never.ts';
import type { CalendarId } from '../calendar-id.ts';
import { addDays, weekdayOf, type Day } from '../day.ts';
import { calendars } from './calendars.ts';
import { fromDay, monthLength, monthsInYear, toDay } from './convert.ts';
import { easterSunday } from './easter.ts';
import { feasts, type FeastId, type FeastRule } from './feasts.ts';

/** First and last day of a feast, both inclusive. */
export interface FeastSpan {
  readonly from: Day;
  readonly to: Day;
}

/** One time a feast comes, and the days on which others keep it. */
export interface FeastTime extends FeastSpan {
  readonly other: FeastSpan | null;
}

/** The calendar a feast is kept by. */
export function feastCalendar(id: FeastId): CalendarId {
  const rule: FeastRule = feasts[id];
  return 'calendar' in rule ? rule.calendar : 'gregory';
}

/** Whether the feast hangs on the sighting of the moon. */
export function isObserved(id: FeastId): boolean {
  return calendars[feastCalendar(id)].observed;
}

/** Each time a feast comes within a year of any calendar, in order; none where no rule reaches the year. */
export function feastTimes(id: FeastId, calendar: CalendarId, year: number): readonly FeastTime[] {
  const edges = edgesOf(calendar, year);
  if (edges === null) return [];
  const own = feastCalendar(id);
  const [first, last] = edges.map((day) => fromDay(own, day)?.year ?? null);
  if (first == null || last == null) return [];
  return Array.from({ length: last - first + 1 }, (_, place) => timeIn(feasts[id], first + place))
    .filter((time) => time !== null)
    .filter((time) => time.from >= edges[0] && time.from <= edges[1]);
}

/** First and last day of a year of a calendar. */
function edgesOf(calendar: CalendarId, year: number): readonly [Day, Day] | null {
  const months = monthsInYear(calendar, year);
  if (months === null) return null;
  const first = toDay(calendar, year, 1, 1);
  const last = toDay(calendar, year, months, monthLength(calendar, year, months) ?? 0);
  return first.ok && last.ok ? [first.day, last.day] : null;
}

/** The feast in a year of its own calendar. */
function timeIn(rule: FeastRule, year: number): FeastTime | null {
  const [first, other] = spansIn(rule, year).filter((span) => span !== null);
  return first === undefined ? null : { ...first, other: other ?? null };
}

function spansIn(rule: FeastRule, year: number): readonly (FeastSpan | null)[] {
  switch (rule.by) {
    case 'date': {
      const { calendar, month, day, also } = rule;
      const first = spanOf(dayIn(calendar, year, month, day), 0);
      const until =
        rule.until === undefined ? null : Math.min(rule.until, monthLength(calendar, year, month) ?? 0);
      const whole = first && until !== null ? { ...first, to: addDays(first.from, until - day) } : first;
      return [whole, also === undefined ? null : spanOf(dayIn(calendar, year, ...also), 0)];
    }
    case 'easter':
      return rule.days.map(([church, days]) => spanOf(easterSunday(year, church), days));
    case 'weekday':
      return [spanOf(nthWeekday(rule, year), rule.eve ? -1 : 0)];
    case 'table':
      return rule.spans.map(([from, to]) => spanOf(rule.days.get(year) ?? null, from, to));
    default:
      return assertNever(rule);
  }
}

function dayIn(calendar: CalendarId, year: number, month: number, day: number): Day | null {
  const found = toDay(calendar, year, month, day);
  return found.ok ? found.day : null;
}

function spanOf(day: Day | null, from: number, to = from): FeastSpan | null {
  return day && { from: addDays(day, from), to: addDays(day, to) };
}

function nthWeekday(rule: Extract<FeastRule, { by: 'weekday' }>, year: number): Day | null {
  const { calendar, month, weekday, nth } = rule;
  const first = dayIn(calendar, year, month, 1);
  if (!first) return null;
  if (nth > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  const last = addDays(first, (monthLength(calendar, year, month) ?? 1) - 1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

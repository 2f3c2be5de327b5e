import { weekdayOf } from '../day.ts';
import { calendarIdSchema, type CalendarId } from '../calendar-id.ts';
import { calendars } from '../calendars/calendars.ts';
import { calendarSpan } from './calendar-span.ts';
import type { Expression, NumberPart } from './expression.ts';
import { either, nothing, type Resolved } from './reading.ts';
import type { YearCalendars } from './resolve-date.ts';
import { intervalSpan, yearOf, yearSpan, type Span } from './span.ts';
import { baseOf, type Story } from './story.ts';

type Numbers = Extract<Expression, { kind: 'numbers' }>;

interface Order {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** Resolves a date in figures; day and month change places where both fit, and the person settles it. */
export function resolveNumbers(
  words: Numbers,
  story: Story,
  yearCalendars: YearCalendars,
  monthFirst: boolean,
): Resolved {
  const school = schoolYear(words);
  if (school) return either(school);
  const orders = ordersOf(words.parts, story, monthFirst, words.separator);
  const found = orders.flatMap((order) =>
    calendarsOf(order.year, yearCalendars).map((calendar) => ({
      calendar,
      span: calendarSpan(calendar, order),
    })),
  );
  const valid = found.filter(
    (one): one is { calendar: CalendarId; span: Span } => one.span !== null && one.span !== 'impossible',
  );
  if (valid.length === 0)
    return found.length > 0 && words.parts.length === 3 ? { spans: [], impossible: true } : nothing;
  const calendar = valid[0]?.calendar;
  const fits = valid.filter(({ span }) => words.weekday === null || weekdayOf(span.from) === words.weekday);
  const told = fits.length > 0 ? fits : valid;
  return {
    ...either(...told.map(({ span }) => span)),
    ...(calendar && calendar !== 'gregory' ? { calendar } : {}),
    ...(fits.length === 0 ? { weekdayMismatch: true as const } : {}),
  };
}

/** The calendars a year in figures can count in: no one now living has papers of the Gregorian 1399. */
function calendarsOf(year: number, yearCalendars: YearCalendars): readonly CalendarId[] {
  const known = yearCalendars(year);
  if (known[0] !== 'gregory') return known;
  const bare = within(year, 'bare').filter((calendar) => calendar !== 'hebrew');
  if (bare.length > 0) return bare.includes('gregory') ? known : bare;
  const hinted = within(year, 'living');
  return hinted.length > 0 ? hinted : known;
}

function within(year: number, kind: 'bare' | 'living'): CalendarId[] {
  return calendarIdSchema.options.filter((calendar) => {
    const years = calendars[calendar].plausible[kind];
    return years !== null && year >= years[0] && year <= years[1];
  });
}

/** 1941–42, 1941/42, 1939–1945: years from–to. */
function schoolYear({ parts, separator }: Numbers): Span | null {
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || first.digits !== 4) return null;
  const last = second.digits === 2 ? first.n - (first.n % 100) + second.n : second.n;
  const isMonth = second.digits <= 2 && second.n >= 1 && second.n <= 12 && separator !== '–';
  if (isMonth || last <= first.n || last > first.n + 60) return null;
  const from = yearSpan(first.n);
  const to = yearSpan(last);
  return from && to ? { ...intervalSpan(from.from, to.to), edtf: `${from.edtf}/${to.edtf}` } : null;
}

function ordersOf(
  parts: readonly NumberPart[],
  story: Story,
  monthFirst: boolean,
  separator: string,
): Order[] {
  const [a, b, c] = parts;
  if (!a || !b) return [];
  if (!c) return twoParts(a, b, story, monthFirst);
  if (a.digits >= 3) return [{ year: a.n, month: b.n, day: c.n }];
  const year = c.digits >= 3 ? c.n : fullYear(c.n, story);
  const dayFirst = { year, month: b.n, day: a.n };
  const monthAhead = { year, month: a.n, day: b.n };
  if (separator === '.' || a.n === b.n) return [dayFirst];
  if (c.digits <= 2 && separator === '-' && a.digits === 2 && a.n > 31)
    return [{ year: fullYear(a.n, story), month: b.n, day: c.n }];
  const gregorian = year > 1500 && year < 2050;
  return monthFirst && gregorian ? [monthAhead, dayFirst] : [dayFirst, monthAhead];
}

function twoParts(a: NumberPart, b: NumberPart, story: Story, monthFirst: boolean): Order[] {
  if (a.digits >= 3) return [{ year: a.n, month: b.n, day: null }];
  if (b.digits >= 3) return [{ year: b.n, month: a.n, day: null }];
  const told = baseOf(story, 'story');
  if (!told) return [];
  const year = yearOf(told.span.from);
  const dayFirst = { year, month: b.n, day: a.n };
  const monthAhead = { year, month: a.n, day: b.n };
  return monthFirst ? [monthAhead, dayFirst] : [dayFirst, monthAhead];
}

function fullYear(short: number, story: Story): number {
  const base = yearOf(baseOf(story, 'speech')?.span.to ?? intervalSpan2020.to);
  const year = base - (base % 100) + short;
  return year > base + 10 ? year - 100 : year;
}

// 2020-01-01 is a day that exists, so the span is never null; used when nothing else says which century.
const intervalSpan2020 = yearSpan(2020) as Span;

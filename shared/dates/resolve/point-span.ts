import { calendars } from '../calendars/calendars.ts';
import { monthLength, monthsInYear } from '../calendars/convert.ts';
import { toEpochDay, weekdayOf } from '../day.ts';
import { calendarIdSchema, type CalendarId } from '../calendar-id.ts';
import { spanOfYear } from './calendars-meant.ts';
import type { Chosen, Part, Point } from './date-tree.ts';
import { feastTimes, isObserved } from '../calendars/feast-days.ts';
import { padding } from './padding.ts';
import {
  alsoOf,
  dayText,
  edtfOf,
  exactly,
  stretchOf,
  widen,
  type Also,
  type Span,
  type Stretch,
} from './span.ts';

/** The stretches of time a point stands for under one reading; several where the words leave it open ("winter 2019"). */
export function stretchesOf(point: Point, chosen: Chosen): readonly Stretch[] {
  const found = plainStretches(point, chosen);
  if (point.feast === null ? !calendars[chosen.calendar].observed : !isObserved(point.feast)) return found;
  return found.map((x) => ({
    ...mapSpan(x, (span) => widen(span, padding.observed)),
    also: sightedOtherwise(point, chosen, x) ?? (x.span === null ? null : (x.also ?? null)),
  }));
}

/** Where the moon is watched for, a feast may come a day later, and a month begin where it is only reckoned to. */
function sightedOtherwise(point: Point, { calendar, year, month, day }: Chosen, found: Stretch): Also | null {
  if (point.feast !== null) {
    const last = found.precision === 'day' ? (found.span?.likelyLatest ?? null) : null;
    return last === null ? null : { from: last + 1, to: last + 1, precision: 'day', edtf: dayText(last + 1) };
  }
  const reckoned = calendarIdSchema.options.find((x) => calendars[x].sharesMonths === calendar);
  const plain = point.week === null && point.nth === null && point.part === null && month !== null;
  return reckoned !== undefined && plain ? alsoOf(stretchOf(reckoned, year, month, day)) : null;
}

function plainStretches(point: Point, chosen: Chosen): readonly Stretch[] {
  const { calendar, year, month, day } = chosen;
  if (point.feast !== null) return feastStretches(point, chosen);
  if (point.season !== null) return seasons(point, point.season, chosen).map((x) => inPart(x, point.part));
  if (point.quarter !== null)
    return [
      inPart(
        months(calendar, year, point.quarter * 3 - 2, 3, 'quarter', `-${32 + point.quarter}`),
        point.part,
      ),
    ];
  if (point.half !== null) {
    const half = months(calendar, year, point.half * 6 - 5, 6, 'half-year', `-${39 + point.half}`);
    return [
      withAlso(inPart(half, point.part), point.part === null ? stretchOf(calendar, year, null, null) : half),
    ];
  }
  if (point.century) return [inPart(century(year), point.part)];
  if (point.decade) return [withAlso(decade(calendar, year, point.part), decade(calendar, year, null))];
  const whole = stretchOf(calendar, year, month, day);
  if (whole.span === null) return [whole];
  if (point.week === 0) return [weekAround(whole)];
  if (point.week !== null) return [weekOfMonth(whole, point.week)];
  if (point.nth !== null && point.weekday !== null) return [nthWeekday(whole, point.weekday, point.nth)];
  if (point.part === null) return [whole];
  const part = month === null ? partOfYear(chosen, point.part) : partOfMonth(chosen, month, point.part);
  return [withAlso(part, whole)];
}

function withAlso(stretch: Stretch, other: Stretch): Stretch {
  return stretch.span === null ? stretch : { ...stretch, also: alsoOf(other) };
}

function mapSpan(stretch: Stretch, change: (span: Span) => Span): Stretch {
  return stretch.span === null ? stretch : { ...stretch, span: change(stretch.span) };
}

/** Days between the first and the last of a feast that lasts a month, as Ramadan. */
const shortestMonth = 27;

function feastStretches(point: Point, chosen: Chosen): readonly Stretch[] {
  if (point.feast === null) return [];
  const times = feastTimes(point.feast, chosen.calendar, chosen.year).flatMap(({ from, to, other }) => [
    { from, to },
    ...(other === null ? [] : [other]),
  ]);
  if (times.length === 0)
    return [{ span: null, precision: 'day', impossible: { reason: 'outside-tables', limit: null } }];
  return times.map(({ from, to }) => {
    const [first, last] = [toEpochDay(from), toEpochDay(to)];
    const precision = first === last ? 'day' : last - first >= shortestMonth ? 'month' : 'range';
    const stretch = run(first, last, precision);
    return point.week === 0 ? weekAround(stretch) : stretch;
  });
}

function run(from: number, to: number, precision: Stretch['precision'], edtf = edtfOf(from, to)): Stretch {
  return { span: exactly(from, to), precision, edtf, impossible: null };
}

function seasons(point: Point, season: number, chosen: Chosen): readonly Stretch[] {
  const { calendar, year } = chosen;
  if (calendar === 'persian') return [padSeason(months(calendar, year, season * 3 - 2, 3, 'season', ''))];
  const { ahead } = calendars[calendar];
  if (ahead === null) return within(season, chosen);
  const gregorian = year - ahead;
  const shifted = chosen.south ? ((season + 1) % 4) + 1 : season;
  const start = [0, 3, 6, 9, 12][shifted] ?? 3;
  const edtf = `-${20 + season}`;
  if (start !== 12) return [padSeason(threeMonths(gregorian, start, `${text(gregorian)}${edtf}`))];
  const later = threeMonths(gregorian, 12, `${text(gregorian)}${edtf}`);
  if (point.yearTo !== null)
    return [padSeason({ ...later, ...(later.span === null ? {} : { edtf: edtfSpan(later) }) })];
  return [padSeason(threeMonths(gregorian - 1, 12, `${text(gregorian)}${edtf}`)), padSeason(later)];
}

function edtfSpan(stretch: Stretch): string {
  return stretch.span === null ? '' : edtfOf(stretch.span.earliest ?? 0, stretch.span.latest ?? 0);
}

function threeMonths(year: number, start: number, edtf: string): Stretch {
  const first = stretchOf('gregory', year, start, null);
  const last =
    start === 12 ? stretchOf('gregory', year + 1, 2, null) : stretchOf('gregory', year, start + 2, null);
  if (first.span === null) return first;
  return last.span === null ? last : run(first.span.earliest ?? 0, last.span.latest ?? 0, 'season', edtf);
}

function padSeason(stretch: Stretch): Stretch {
  return mapSpan(stretch, (span) => widen(span, padding.season));
}

/** A season in a year of another calendar: the seasons that begin in that year. */
function within(season: number, chosen: Chosen): readonly Stretch[] {
  const [start, end] = spanOfYear(chosen.calendar, chosen.year);
  if (end < start)
    return [{ span: null, precision: 'season', impossible: { reason: 'outside-tables', limit: null } }];
  const from = Number(dayText(start).slice(0, 4));
  const month = [3, 3, 6, 9, 12][season] ?? 3;
  return [from, from + 1]
    .map((year) => threeMonths(year, month, ''))
    .filter((x) => x.span !== null && (x.span.earliest ?? 0) >= start && (x.span.earliest ?? 0) <= end)
    .map((x) => padSeason(x.span === null ? x : { ...x, edtf: edtfSpan(x) }));
}

function months(
  calendar: CalendarId,
  year: number,
  from: number,
  count: number,
  precision: Stretch['precision'],
  code: string,
): Stretch {
  const last = Math.min(from + count - 1, monthsInYear(calendar, year) ?? 12);
  const first = stretchOf(calendar, year, from, null);
  const end = stretchOf(calendar, year, last, null);
  if (first.span === null) return { ...first, precision };
  if (end.span === null) return { ...end, precision };
  const stretch = run(first.span.earliest ?? 0, end.span.latest ?? 0, precision);
  return calendar === 'gregory' && code !== '' && stretch.impossible === null
    ? { ...stretch, edtf: `${text(year)}${code}` }
    : stretch;
}

function decade(calendar: CalendarId, year: number, part: Part | null): Stretch {
  const [from, to] = part === null ? [0, 9] : padding.decade[part];
  const first = stretchOf(calendar, Math.max(1, year + from), null, null);
  const last = stretchOf(calendar, year + to, null, null);
  if (first.span === null) return { ...first, precision: 'decade' };
  if (last.span === null) return { ...last, precision: 'decade' };
  const stretch = run(first.span.earliest ?? 0, last.span.latest ?? 0, part === null ? 'decade' : 'range');
  if (stretch.impossible !== null || calendar !== 'gregory') return stretch;
  return {
    ...stretch,
    edtf: part === null ? `${text(year).slice(0, 3)}X` : `${text(year + from)}/${text(year + to)}`,
  };
}

/** The nth century, years 1 to 100 the first; people mean 1900 to 1999 by the twentieth, so both ends are kept. */
function century(nth: number): Stretch {
  const first = stretchOf('gregory', Math.max(1, (nth - 1) * 100), null, null);
  const last = stretchOf('gregory', nth * 100, null, null);
  if (first.span === null || last.span === null)
    return { span: null, precision: 'century', impossible: { reason: 'outside-tables', limit: null } };
  return run(
    first.span.earliest ?? 0,
    last.span.latest ?? 0,
    'century',
    `${String(nth - 1).padStart(2, '0')}XX`,
  );
}

function partOfMonth(chosen: Chosen, month: number, part: Part): Stretch {
  const length = monthLength(chosen.calendar, chosen.year, month) ?? 0;
  const [from, to] = padding.month[part];
  const first = stretchOf(chosen.calendar, chosen.year, month, Math.min(from, length));
  const last = stretchOf(chosen.calendar, chosen.year, month, Math.min(to, length));
  if (first.span === null) return first;
  return last.span === null ? last : run(first.span.earliest ?? 0, last.span.latest ?? 0, 'range');
}

function partOfYear(chosen: Chosen, part: Part): Stretch {
  const [from, to] = padding.year[part];
  const all = monthsInYear(chosen.calendar, chosen.year) ?? 12;
  const end = to === 12 ? all : to;
  const stretch = months(chosen.calendar, chosen.year, from, end - from + 1, 'range', '');
  if (stretch.impossible !== null || chosen.calendar !== 'gregory') return stretch;
  return { ...stretch, edtf: `${text(chosen.year)}-${two(from)}/${text(chosen.year)}-${two(to)}` };
}

/** Early, mid or late in a season, quarter, half-year or century. */
function inPart(stretch: Stretch, part: Part | null): Stretch {
  if (part === null || stretch.span === null) return stretch;
  const { likelyEarliest, likelyLatest, earliest, latest } = stretch.span;
  const [from, to] = padding.other[part];
  const start = likelyEarliest ?? 0;
  const length = (likelyLatest ?? 0) - start;
  const first = start + Math.floor((length * from) / 100);
  const last = start + Math.ceil((length * to) / 100);
  const span: Span = {
    earliest: part === 'early' ? earliest : first,
    latest: part === 'late' ? latest : last,
    likelyEarliest: first,
    likelyLatest: last,
  };
  return { ...stretch, span, precision: 'range', edtf: edtfOf(first, last), also: alsoOf(stretch) };
}

/** Monday to Sunday around the day, and as far as a week that begins on another day could reach. */
function weekAround(stretch: Stretch): Stretch {
  if (stretch.span === null) return stretch;
  const day = stretch.span.earliest ?? 0;
  const monday = mondayOf(day);
  const span = {
    earliest: day - padding.weekAround,
    latest: day + padding.weekAround,
    likelyEarliest: monday,
    likelyLatest: monday + 6,
  };
  const also: Also = { from: day, to: day + 6, precision: 'week', edtf: edtfOf(day, day + 6) };
  return {
    span,
    precision: 'week',
    edtf: `${dayText(monday)}/${dayText(monday + 6)}`,
    impossible: null,
    also,
  };
}

/** Seven days from the first of the month on; others take the week in which they begin, from Monday on. */
function weekOfMonth(month: Stretch, nth: number): Stretch {
  if (month.span === null) return month;
  const [start, end] = [month.span.earliest ?? 0, month.span.latest ?? 0];
  const first = nth === -1 ? end - 6 : start + (nth - 1) * 7;
  if (first > end)
    return { span: null, precision: 'week', impossible: { reason: 'no-such-day', limit: end - start + 1 } };
  const last = Math.min(first + 6, end);
  const span = {
    earliest: Math.max(start, first - padding.weekOfMonth),
    latest: Math.min(end, last + padding.weekOfMonth),
    likelyEarliest: first,
    likelyLatest: last,
  };
  const monday = mondayOf(nth === -1 ? end : first);
  const also: Also = { from: monday, to: monday + 6, precision: 'week', edtf: edtfOf(monday, monday + 6) };
  return { span, precision: 'week', edtf: `${dayText(first)}/${dayText(last)}`, impossible: null, also };
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(dayText(day)) + 6) % 7);
}

function nthWeekday(month: Stretch, weekday: number, nth: number): Stretch {
  if (month.span === null) return month;
  const [start, end] = [month.span.earliest ?? 0, month.span.latest ?? 0];
  const firstOne = start + ((weekday - weekdayOf(dayText(start)) + 7) % 7);
  const lastOne = end - ((weekdayOf(dayText(end)) - weekday + 7) % 7);
  const day = nth === -1 ? lastOne : firstOne + (nth - 1) * 7;
  if (day > end)
    return { span: null, precision: 'day', impossible: { reason: 'no-such-day', limit: end - start + 1 } };
  return run(day, day, 'day');
}

function text(year: number): string {
  return String(year).padStart(4, '0');
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}

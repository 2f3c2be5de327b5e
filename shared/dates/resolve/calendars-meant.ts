import type { Years } from '../calendars/calendar.ts';
import { calendars, sharesMonths } from '../calendars/calendars.ts';
import { fromDay, toDay } from '../calendars/convert.ts';
import { monthInYear, type NamedMonth } from '../calendars/month-names.ts';
import { fromEpochDay, toEpochDay } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { feastCalendar } from '../calendars/feast-days.ts';
import type { Chosen, EraId, Point, WrittenMonth, WrittenYear } from './date-tree.ts';
import { stretchOf } from './span.ts';

/** What decides where the words leave something open. */
export interface Settings {
  /** The calendar the person chose, if any. */
  readonly asked: CalendarId | null;
  /** Calendars that writers of these words use beside the Gregorian one. */
  readonly hints: ReadonlySet<CalendarId>;
  /** Order of bare numbers, where the language has one. */
  readonly order: 'dmy' | null;
  /** Where springs fall; null: both halves of the earth are possible. */
  readonly hemisphere: 'north' | 'south' | null;
}

/** One way to read a point's numbers, with the choices it stands for. */
export interface Candidate {
  readonly chosen: Chosen;
  readonly choices: Readonly<Record<string, string>>;
}

/** Every reading of a point's year, month and day; contradictions must hold in all of them. */
export function candidatesOf(point: Point, settings: Settings): readonly Candidate[] {
  const orders = ordersOf(point, settings);
  return orders.flatMap(({ point: ordered, order }) => {
    const years = ordered.year === null ? [] : readYears(ordered, ordered.year, settings);
    const several = years.length > 1;
    return years.flatMap(({ calendar, year }) =>
      placed(ordered, calendar, year).map((chosen, place, all) => ({
        chosen,
        choices: {
          ...(order === null ? {} : { order }),
          ...(several
            ? { year: `${calendar} ${ordered.year?.digits === 2 ? Math.floor(year / 100) : ''}` }
            : {}),
          ...(all.length > 1 ? { place: String(place) } : {}),
        },
      })),
    );
  });
}

interface Ordered {
  readonly point: Point;
  readonly order: string | null;
}

/** 03/04/2019 is read both ways unless a number above twelve or the language's habit decides. */
function ordersOf(point: Point, settings: Settings): readonly Ordered[] {
  const [first, second, third] = point.numeric;
  if (first === undefined || second === undefined || third === undefined) return [{ point, order: null }];
  const dayFirst = { point: withNumbers(point, first, second, third), order: 'dmy' };
  const monthFirst = { point: withNumbers(point, second, first, third), order: 'mdy' };
  const yearFirst = { point: withNumbers(point, third, second, first), order: 'ymd' };
  const short = third.digits === 2 && first.digits === 2 ? [yearFirst] : [];
  const sensible = [dayFirst, monthFirst, ...short].filter((x) => possible(x.point));
  if (sensible.length === 0) return [dayFirst];
  const usual = sensible.filter((x) => settings.order === null || x.order === settings.order);
  const kept = usual.length > 0 ? usual : sensible;
  return first.value === second.value && short.length === 0 ? kept.slice(0, 1) : kept;
}

function possible(point: Point): boolean {
  return (
    (point.month?.number ?? 0) <= 12 &&
    (point.month?.number ?? 0) > 0 &&
    (point.day ?? 0) <= 32 &&
    (point.day ?? 0) > 0
  );
}

function withNumbers(point: Point, day: WrittenYear, month: WrittenYear, year: WrittenYear): Point {
  return {
    ...point,
    numeric: [],
    day: day.value,
    month: { name: null, named: [], number: month.value },
    year,
  };
}

interface ReadYear {
  readonly calendar: CalendarId;
  readonly year: number;
}

function readYears(point: Point, written: WrittenYear, settings: Settings): readonly ReadYear[] {
  const calendars = yearCalendars(point, written, settings);
  const years = calendars.flatMap((calendar) =>
    full(calendar, written, point).map((year) => ({ calendar, year })),
  );
  return point.decade ? years.map((x) => ({ ...x, year: x.year - (x.year % 10) })) : years;
}

function yearCalendars(point: Point, written: WrittenYear, settings: Settings): readonly CalendarId[] {
  if (point.century) return ['gregory'];
  if (point.era !== null) return eraCalendars(point.era, written, settings);
  const named = point.month?.named ?? [];
  if (
    settings.asked !== null &&
    (named.length === 0 ||
      named.some((x) => settings.asked !== null && sharesMonths(x.calendar, settings.asked)))
  ) {
    return [settings.asked];
  }
  if (named.length > 0) return namedCalendars(named, written, settings);
  return bareCalendars(written, settings, point);
}

function eraCalendars(era: EraId, written: WrittenYear, settings: Settings): readonly CalendarId[] {
  if (era === 'minguo') return ['gregory'];
  if (era === 'hijri') {
    const both: readonly CalendarId[] = ['persian', 'islamic-umalqura'];
    const hinted = both.filter(
      (x) => within(calendars[x].plausible.bare, written.value) && settings.hints.has(x),
    );
    const likely = both.filter((x) => within(calendars[x].plausible.bare, written.value));
    return hinted.length === 1 && settings.hints.has('islamic-umalqura')
      ? hinted
      : likely.length > 0
        ? likely
        : both;
  }
  return settings.asked === 'islamic-civil' && era === 'islamic-umalqura' ? ['islamic-civil'] : [era];
}

function namedCalendars(
  named: readonly NamedMonth[],
  written: WrittenYear,
  settings: Settings,
): readonly CalendarId[] {
  const all = [...new Set(named.map((x) => x.calendar))];
  if (written.digits <= 2) return all;
  const fitting = all.filter((x) => within(calendars[x].plausible.named, written.value));
  if (fitting.length > 0) return narrowed(fitting, settings);
  return within(calendars.gregory.plausible.bare, written.value) ? ['gregory'] : all;
}

/** Where two calendars share a month's name and the words come from one of them, that one is meant, beside the Gregorian. */
function narrowed(calendars: readonly CalendarId[], settings: Settings): readonly CalendarId[] {
  const hinted = calendars.filter((x) => settings.hints.has(x) || x === 'gregory');
  return hinted.some((x) => x !== 'gregory') ? hinted : calendars;
}

function bareCalendars(written: WrittenYear, settings: Settings, point: Point): readonly CalendarId[] {
  if (written.digits <= 2) return [...[...settings.hints].filter((x) => x !== 'islamic-umalqura'), 'gregory'];
  const fits = (calendar: CalendarId) => within(calendars[calendar].plausible.bare, written.value);
  const hinted = [...settings.hints].filter(
    (x) => fits(x) || within(calendars[x].plausible.hinted, written.value),
  );
  const gregory: readonly CalendarId[] = fits('gregory') ? ['gregory'] : [];
  const own = point.feast === null ? null : feastCalendar(point.feast);
  if (own !== null && fits(own) && (own === 'persian' || hinted.length === 0))
    return [own, ...gregory.filter((x) => x !== own)];
  if (hinted.length > 0) return [...hinted, ...gregory];
  const plain = (['gregory', 'persian', 'islamic-umalqura', 'buddhist', 'hebrew'] as const).filter((x) =>
    fits(x),
  );
  if (plain.length > 0)
    return plain.filter((x) => point.month === null || x !== 'hebrew' || plain.length === 1);
  return within(calendars['bikram-sambat'].plausible.hinted, written.value)
    ? ['gregory', 'bikram-sambat']
    : ['gregory'];
}

/** The full year of one written short: '98 and 1398 and 98 beside Bahman. */
function full(
  calendar: CalendarId,
  written: WrittenYear,
  { era, century: isCentury }: Point,
): readonly number[] {
  const { value, digits } = written;
  if (era === 'minguo') return [value + 1911];
  if (digits > 2 || era !== null || isCentury) return [value];
  const turn = calendars[calendar].plausible.short;
  if (turn !== null) return [value > turn.last ? turn.before + value : turn.before + 100 + value];
  return value > 50 ? [1900 + value] : [2000 + value, 1900 + value];
}

/** The point in a year: plain, or where its month or feast belongs to another calendar, each time it comes in that year. */
function placed(point: Point, calendar: CalendarId, year: number): readonly Chosen[] {
  const base = { calendar, year, day: point.day, monthCalendar: null, south: false };
  if (point.month === null) return [{ ...base, month: null }];
  const own = monthOf(point.month, calendar, year);
  if (own !== null) return [{ ...base, month: own }];
  const other = point.month.named.find((x) => !sharesMonths(x.calendar, calendar));
  return other === undefined ? [{ ...base, month: 0 }] : across(other, point.day, calendar, year);
}

function monthOf(month: WrittenMonth, calendar: CalendarId, year: number): number | null {
  if (month.name === null) return month.number;
  const named = month.named.find((x) => sharesMonths(x.calendar, calendar));
  return named === undefined ? null : (monthInYear(named, year) ?? 0);
}

/** "Ramadan 2019": the months of that name that begin in the year, or the day when there is one. */
function across(
  named: NamedMonth,
  day: number | null,
  calendar: CalendarId,
  year: number,
): readonly Chosen[] {
  const within = yearsWithin(named.calendar, calendar, year);
  const found: Chosen[] = [];
  const [start, end] = spanOfYear(calendar, year);
  for (const own of within) {
    const month = monthInYear(named, own);
    const first = month === null ? null : toDay(named.calendar, own, month, day ?? 1);
    const at = first?.ok ? toEpochDay(first.day) : null;
    const chosen = {
      calendar: named.calendar,
      year: own,
      month,
      day,
      monthCalendar: named.calendar,
      south: false,
    };
    if (at !== null && at >= start && at <= end) found.push(chosen);
  }
  if (found.length > 0) return found;
  return within.slice(0, 1).map((own) => ({
    calendar: named.calendar,
    year: own,
    month: named.month,
    day,
    monthCalendar: null,
    south: false,
  }));
}

/** The years of a calendar that touch a year of another. */
export function yearsWithin(calendar: CalendarId, yearCalendar: CalendarId, year: number): readonly number[] {
  const [start, end] = spanOfYear(yearCalendar, year);
  if (end < start) return [];
  const first = fromDay(calendar, fromEpochDay(start));
  const last = fromDay(calendar, fromEpochDay(end));
  if (first === null || last === null) return [];
  return Array.from({ length: last.year - first.year + 1 }, (_, place) => first.year + place);
}

/** First and last epoch day of a year; an empty run when the calendar has no such year. */
export function spanOfYear(calendar: CalendarId, year: number): readonly [number, number] {
  const stretch = stretchOf(calendar, year, null, null);
  return stretch.span === null ? [0, -1] : [stretch.span.earliest ?? 0, stretch.span.latest ?? -1];
}

function within(range: Years | null, year: number): boolean {
  return range !== null && year >= range[0] && year <= range[1];
}

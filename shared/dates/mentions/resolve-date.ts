import { addDays, dayOf, daysBetween, weekdayOf, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { calendars, sharesMonths } from '../calendars/calendars.ts';
import { calendarMonth, calendarSpan, calendarYear, everExists } from './calendar-span.ts';
import type { DateWords, MonthPlace, YearWords } from './expression.ts';
import { either, nothing, type Resolved } from './reading.ts';
import { dayOfMonth, monthFrom, monthOf, yearOf, type Span } from './span.ts';
import { baseOf, type Story } from './story.ts';

/** What the language expects of a bare year: 1397 in Persian text is a Persian year. */
export type YearCalendars = (year: number) => readonly CalendarId[];

/** Resolves a date with a month name, a day alone or a year alone. */
export function resolveDate(words: DateWords, story: Story, yearCalendars: YearCalendars): Resolved {
  if (words.months === null && words.day !== null) return resolveDayAlone(words, story);
  const spans = candidatesOf(words, story, yearCalendars).map(({ calendar, year, month }) => ({
    calendar,
    span: calendarSpan(calendar, { year, month, day: words.day }),
  }));
  const valid = spans.filter(isSpan);
  if (valid.length === 0)
    return spans.some(({ span }) => span === 'impossible') ? impossible(words) : unplaced(words);
  return settleWeekday(words, valid);
}

interface Placed {
  readonly calendar: CalendarId;
  readonly span: Span;
}

function isSpan(found: { calendar: CalendarId; span: Span | 'impossible' | null }): found is Placed {
  return found.span !== null && found.span !== 'impossible';
}

function impossible(words: DateWords): Resolved {
  const calendar = words.months?.[0]?.calendar;
  return { spans: [], impossible: true, ...(calendar && calendar !== 'gregory' ? { calendar } : {}) };
}

/** A date no year can be given to: still a date when its day exists in some year, flagged when it exists in none. */
function unplaced(words: DateWords): Resolved {
  const { months, day, year } = words;
  if (months === null || year !== null) return nothing;
  if (!months.some(({ calendar, month }) => everExists(calendar, month, day ?? 1))) return impossible(words);
  const month = months.find(({ calendar }) => calendar === 'gregory')?.month;
  if (month === undefined) return nothing;
  const tail = [month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
  // Bounds of a leap year stand in for the unknown one; they are never told to the story.
  const span = calendarSpan('gregory', { year: 2000, month, day });
  return span && span !== 'impossible'
    ? { spans: [{ ...span, edtf: ['XXXX', ...tail].join('-') }] }
    : nothing;
}

function settleWeekday(words: DateWords, valid: readonly Placed[]): Resolved {
  const { weekday } = words;
  const fits = valid.filter(({ span }) => span.grain === 'day' && weekdayOf(span.from) === weekday);
  const told = weekday === null || fits.length === 0 ? valid : fits;
  const calendar = told[0]?.calendar;
  const mismatch = weekday !== null && words.day !== null && fits.length === 0;
  return {
    ...either(...told.map(({ span }) => span)),
    ...(calendar && calendar !== 'gregory' ? { calendar } : {}),
    ...(mismatch ? { weekdayMismatch: true as const } : {}),
  };
}

interface Candidate {
  readonly calendar: CalendarId;
  readonly year: number;
  readonly month: number | null;
}

function candidatesOf(words: DateWords, story: Story, yearCalendars: YearCalendars): Candidate[] {
  const { year, months } = words;
  if (months === null) return year ? yearAlone(year, story, yearCalendars) : [];
  if (!year || !('year' in year))
    return ownCalendar(months).flatMap((place) =>
      yearsFor(words, place, story).map((year) => ({ ...place, year })),
    );
  const era = year.calendar;
  if (era === 'bc') return [];
  const placed = months.flatMap((place) =>
    yearsSaid(year, place, months, story).map((year) => ({ ...place, year })),
  );
  return placed
    .map((one) => (era !== null && sharesMonths(era, one.calendar) ? { ...one, calendar: era } : one))
    .flatMap(withCivil);
}

/** Without a year a name shared by two calendars is taken in the one it stands first in. */
function ownCalendar(months: readonly MonthPlace[]): readonly MonthPlace[] {
  return months[0]?.calendar === 'gregory' || months[0]?.calendar === 'ethiopic'
    ? months.slice(0, 1)
    : months;
}

function yearAlone(said: YearWords, story: Story, yearCalendars: YearCalendars): Candidate[] {
  if (!('year' in said))
    return yearsByStep(said.step, story, 'gregory').map((year) => ({
      calendar: 'gregory',
      year,
      month: null,
    }));
  if (said.calendar === 'bc') return [];
  if (said.digits === 2)
    return [{ calendar: 'gregory', year: fullYear('gregory', said.year, story), month: null }];
  const calendars = said.calendar === null ? yearCalendars(said.year) : [said.calendar];
  return calendars.map((calendar) => ({ calendar, year: said.year, month: null }));
}

type SaidYear = Extract<YearWords, { year: number }>;

/** The years a month's calendar can mean by a year said: its own, or those of a Gregorian one ("Ramadan 2018"). */
function yearsSaid(
  said: SaidYear,
  place: MonthPlace,
  all: readonly MonthPlace[],
  story: Story,
): readonly number[] {
  const { calendar } = place;
  if (said.calendar !== null && said.calendar !== 'bc')
    return eraFits(said.calendar, calendar, all) ? [said.year] : [];
  if (said.digits === 2) return [fullYear(calendar, said.year, story)];
  if (isPlausible(calendar, said.year)) return [said.year];
  if (all.some((other) => isPlausible(other.calendar, said.year))) return [];
  const start = dayOf(said.year, 1, 1);
  const first = start && calendarYear(calendar, start);
  if (first === null || said.year < 1600) return all.length === 1 ? [said.year] : [];
  return [first - 1, first, first + 1].filter((year) => beginsIn(place, year, said.year));
}

function isPlausible(calendar: CalendarId, year: number): boolean {
  const [first, last] = calendars[calendar].plausible.named;
  return year >= first && year <= last;
}

function beginsIn({ calendar, month }: MonthPlace, year: number, gregorian: number): boolean {
  const span = calendarSpan(calendar, { year, month, day: null });
  return span !== null && span !== 'impossible' && yearOf(span.from) === gregorian;
}

/** The era decides among the calendars a month name can belong to; "hijri" is said of solar years too. */
function eraFits(era: CalendarId, calendar: CalendarId, all: readonly MonthPlace[]): boolean {
  if (sharesMonths(era, calendar)) return true;
  if (all.some((place) => place.calendar === era)) return false;
  return era === 'islamic-umalqura' && calendar === 'persian';
}

/** Islamic months are dated by Umm al-Qura first, by civil reckoning second. */
function withCivil(candidate: Candidate): Candidate[] {
  if (candidate.calendar !== 'islamic-umalqura') return [candidate];
  return [candidate, { ...candidate, calendar: 'islamic-civil' }];
}

/** '97: the year of the century nearest the story. */
function fullYear(calendar: CalendarId, short: number, story: Story): number {
  const near = baseOf(story, 'speech')?.span.to;
  const base = (near && calendarYear(calendar, near)) ?? (calendar === 'persian' ? 1400 : 2020);
  const year = short + base - (base % 100);
  return year > base + 10 ? year - 100 : year;
}

/** Years a year-less date can have, likeliest first. */
function yearsFor(words: DateWords, { calendar, month }: MonthPlace, story: Story): readonly number[] {
  const { year, step } = words;
  if (year && 'step' in year) return yearsByStep(year.step, story, calendar);
  const told = baseOf(story, step?.base ?? 'story');
  const storyYear = told && calendarYear(calendar, told.span.from);
  const storyMonth = told && calendarMonth(calendar, told.span.from);
  if (!told || storyYear === null || storyMonth === null) return [];
  if (step) return yearsOfStep(step.shift, month, storyYear, storyMonth);
  const near = nearSpeech(words, { calendar, month }, story);
  if (!story.last) return near;
  const rolled = month < storyMonth && !['year', 'range', 'decade'].includes(told.span.grain);
  const far = story.speech === null || Math.abs(yearOf(story.speech) - yearOf(told.span.from)) > 2;
  if (rolled && far) return storyMonth - month > 6 ? [storyYear + 1, storyYear] : [storyYear, storyYear + 1];
  return [storyYear, ...near.filter((one) => one !== storyYear), storyYear - 1];
}

/** Years that bring the date nearest to the day of speaking, before or after. */
function nearSpeech(words: DateWords, { calendar, month }: MonthPlace, story: Story): readonly number[] {
  const { speech } = story;
  const year = speech && calendarYear(calendar, speech);
  if (!speech || year === null) return [];
  const distance = (one: number): number => {
    const span = calendarSpan(calendar, { year: one, month, day: words.day });
    if (!span || span === 'impossible') return Infinity;
    if (span.from <= speech && speech <= span.to) return 0;
    return span.to < speech ? daysBetween(span.to, speech) : daysBetween(speech, span.from) + 1;
  };
  const years = [year, year - 1, year + 1].map((one) => ({ one, distance: distance(one) }));
  const known = years.filter((found) => found.distance < Infinity);
  if (known.length === 0) return [year];
  return known.toSorted((a, b) => a.distance - b.distance).map(({ one }) => one);
}

function yearsByStep(
  step: { shift: number; base: 'speech' | 'story' | 'either' },
  story: Story,
  calendar: CalendarId,
): number[] {
  const told = baseOf(story, step.base);
  const year = told && calendarYear(calendar, told.span.from);
  return year === null ? [] : [year + step.shift];
}

/** "last March", "next May", "this June". */
function yearsOfStep(shift: number, said: number, year: number, month: number): number[] {
  if (shift < 0) return said < month ? [year, year - 1] : [year - 1, year];
  if (shift > 0) return said > month ? [year, year + 1] : [year + 1, year];
  return [year];
}

/** "on the 12th", "the 12th of last month": the story's month, then the next. */
function resolveDayAlone(words: DateWords, story: Story): Resolved {
  const { day, step, weekday } = words;
  const told = baseOf(story, step?.base ?? 'story');
  if (!told || day === null) return nothing;
  const from = told.span.from;
  if (!step && !['day', 'month', 'week', 'weekend', 'range'].includes(told.span.grain)) return nothing;
  const shifts = step ? [step.shift] : day < dayOfMonth(from) && told.span.grain === 'day' ? [0, 1] : [0, -1];
  const spans = shifts.map((shift) => dayIn(from, shift, day));
  const found = spans.filter((span) => span !== null);
  if (found.length === 0) return { spans: [], impossible: true };
  const fits = found.filter((span) => weekday === null || weekdayOf(span.from) === weekday);
  if (fits.length > 0) return either(...fits);
  return { ...either(...found), weekdayMismatch: true };
}

function dayIn(from: Day, shift: number, day: number): Span | null {
  const month = monthFrom(from, shift);
  if (!month) return null;
  const span = calendarSpan('gregory', { year: yearOf(month.from), month: monthOf(month.from), day });
  return span === 'impossible' ? null : span;
}

/** The first `weekday` after a day (before it when `step` is -1). */
export function nextWeekday(from: Day, weekday: number, step: 1 | -1): Day {
  const gap = (((weekday - weekdayOf(from)) * step + 6) % 7) + 1;
  return addDays(from, gap * step);
}

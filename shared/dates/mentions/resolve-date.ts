import { calendars } from '../calendars/calendars.ts';
import { fromDay, monthLength } from '../calendars/convert.ts';
import { monthInYear } from '../calendars/month-names.ts';
import { addDays, dayOf, toEpochDay, weekdayOf, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { emptyPoint, type Point } from '../resolve/date-tree.ts';
import { stretchOf, type Stretch } from '../resolve/span.ts';
import type { DateWords, Expression, MonthPlace, Step } from './expression.ts';
import { either, nothing, type Resolved } from './reading.ts';
import { resolveSaid, type Habits } from './resolve-said.ts';
import { monthOf as named } from './said-tree.ts';
import { daySpan, dayOfMonth, intervalSpan, monthFrom, monthOf, yearOf, type Span } from './span.ts';
import { baseOf, type Story } from './story.ts';

/** Resolves a date by month or day that leaves its year, or the year itself, to the story. */
export function resolveDate(words: DateWords, story: Story, habits: Habits): Resolved {
  const { months, day, year } = words;
  if (months === null && day !== null) return resolveDayAlone(words, story);
  if (year && 'year' in year) return nothing;
  const points =
    months === null
      ? yearsByStep(year?.step ?? null, story, 'gregory').map((one) => inYear(emptyPoint, 'gregory', one))
      : ownCalendar(months).flatMap((place) => {
          const point = { ...emptyPoint, month: named([place]), day, weekday: words.weekday };
          return yearsFor(words, place, story).map((one) => inYear(point, place.calendar, one));
        });
  return points.length > 0 ? resolveSaid(points, story, habits) : unplaced(words);
}

/** A day and a month in figures, in the year of the story. */
export function resolveDayMonth(
  { parts }: Extract<Expression, { kind: 'numbers' }>,
  story: Story,
  habits: Habits,
) {
  const told = baseOf(story, 'story');
  if (!told || parts.length !== 2) return nothing;
  const numeric = [
    ...parts.map(({ n, digits }) => ({ value: n, digits })),
    { value: yearOf(told.span.from), digits: 4 },
  ];
  return resolveSaid([{ ...emptyPoint, numeric }], story, habits);
}

/** The point in a year of a calendar, whatever other calendars the number could be of. */
export function inYear(point: Point, calendar: CalendarId, year: number): Point {
  return { ...point, era: calendar, year: { value: year, digits: 4 } };
}

/** A date no year can be given to: still a date when its day exists in some year, flagged when it exists in none. */
function unplaced({ months, day }: DateWords): Resolved {
  if (months === null) return nothing;
  if (!months.some((place) => everExists(place, day ?? 1))) {
    const calendar = months[0]?.calendar;
    return { spans: [], impossible: true, ...(calendar && calendar !== 'gregory' ? { calendar } : {}) };
  }
  const month = months.find(({ calendar }) => calendar === 'gregory')?.month;
  // Bounds of a leap year stand in for the unknown one; they are never told to the story.
  const from = month === undefined ? null : dayOf(2000, month, day ?? 1);
  if (from === null) return nothing;
  return { spans: [{ ...intervalSpan(from, from), edtf: `XXXX${from.slice(4, day === null ? 7 : 10)}` }] };
}

/** Whether a day of a month exists in any of the years of people now alive. */
function everExists({ calendar, month }: MonthPlace, day: number): boolean {
  const { known } = calendars[calendar];
  return Array.from({ length: 40 }, (_, back) => known.year - back).some((year) => {
    const place = monthInYear({ calendar, month, languages: [] }, year);
    return day >= 1 && place !== null && day <= (monthLength(calendar, year, place) ?? 0);
  });
}

/** Without a year a name shared by two calendars is taken in the one it stands first in. */
function ownCalendar(months: readonly MonthPlace[]): readonly MonthPlace[] {
  return months[0]?.calendar === 'gregory' || months[0]?.calendar === 'ethiopic'
    ? months.slice(0, 1)
    : months;
}

function stretchIn({ calendar, month }: MonthPlace, year: number, day: number | null): Stretch {
  return stretchOf(calendar, year, monthInYear({ calendar, month, languages: [] }, year) ?? 0, day);
}

function calendarYear(calendar: CalendarId, day: Day): number | null {
  return fromDay(calendar, day)?.year ?? null;
}

function calendarMonth(calendar: CalendarId, day: Day): number | null {
  return fromDay(calendar, day)?.month ?? null;
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
    const { span } = stretchIn({ calendar, month }, one, words.day);
    if (span?.earliest == null || span.latest === null) return Infinity;
    const at = toEpochDay(speech);
    if (span.earliest <= at && at <= span.latest) return 0;
    return span.latest < at ? at - span.latest : span.earliest - at + 1;
  };
  const years = [year, year - 1, year + 1].map((one) => ({ one, distance: distance(one) }));
  const known = years.filter((found) => found.distance < Infinity);
  if (known.length === 0) return [year];
  return known.toSorted((a, b) => a.distance - b.distance).map(({ one }) => one);
}

function yearsByStep(step: Step | null, story: Story, calendar: CalendarId): number[] {
  const told = step && baseOf(story, step.base);
  const year = told && calendarYear(calendar, told.span.from);
  return step === null || year === null ? [] : [year + step.shift];
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
  const found = dayOf(yearOf(month.from), monthOf(month.from), day);
  return found && daySpan(found);
}

/** The first `weekday` after a day (before it when `step` is -1). */
export function nextWeekday(from: Day, weekday: number, step: 1 | -1): Day {
  const gap = (((weekday - weekdayOf(from)) * step + 6) % 7) + 1;
  return addDays(from, gap * step);
}

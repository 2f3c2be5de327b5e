import { addDays, weekdayOf, type Day } from '../domain/day.ts';
import type { CalendarId } from '../domain/when.ts';
import { calendarMonth, calendarSpan, calendarYear, everExists } from './calendar-span.ts';
import type { DateWords, YearWords } from './expression.ts';
import { either, nothing, type Resolved } from './reading.ts';
import { dayOfMonth, monthFrom, monthOf, yearOf, type Span } from './span.ts';
import { baseOf, type Story } from './story.ts';

/** What the language expects of a bare year: 1397 in Persian text is a Persian year. */
export type YearCalendars = (year: number) => readonly CalendarId[];

/** Resolves a date with a month name, a day alone or a year alone. */
export function resolveDate(words: DateWords, story: Story, yearCalendars: YearCalendars): Resolved {
  if (words.month === null && words.day !== null) return resolveDayAlone(words, story);
  const candidates = candidatesOf(words, story, yearCalendars);
  const spans = candidates.map(({ calendar, year }) => ({
    calendar,
    span: calendarSpan(calendar, { year, month: words.month, day: words.day }),
  }));
  const valid = spans.filter(
    (found): found is { calendar: CalendarId; span: Span } =>
      found.span !== null && found.span !== 'impossible',
  );
  if (valid.length === 0)
    return spans.some(({ span }) => span === 'impossible') ? impossible(words) : unplaced(words);
  return settleWeekday(words, valid);
}

function impossible(words: DateWords): Resolved {
  const calendar = words.calendars?.[0];
  return { spans: [], impossible: true, ...(calendar && calendar !== 'gregory' ? { calendar } : {}) };
}

/** A date no year can be given to: still a date when its day exists in some year, flagged when it exists in none. */
function unplaced(words: DateWords): Resolved {
  const { month, day, calendars } = words;
  if (month === null || words.year !== null) return nothing;
  const exists = (calendars ?? ['gregory' as const]).some((calendar) =>
    everExists(calendar, month, day ?? 1),
  );
  if (!exists) return impossible(words);
  if (calendars && !calendars.includes('gregory')) return nothing;
  const tail = [month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
  const edtf = ['XXXX', ...tail].join('-');
  // Bounds of an unknown year: never told to the story, because resolve() leaves XXXX out.
  const span = calendarSpan('gregory', { year: 2000, month, day });
  return span && span !== 'impossible' ? { spans: [{ ...span, edtf }] } : nothing;
}

function settleWeekday(words: DateWords, valid: readonly { calendar: CalendarId; span: Span }[]): Resolved {
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
}

function candidatesOf(words: DateWords, story: Story, yearCalendars: YearCalendars): Candidate[] {
  const { year } = words;
  if (year && 'year' in year) return withYear(words, year, story, yearCalendars);
  const calendars = words.calendars ?? ['gregory'];
  return calendars.flatMap((calendar) =>
    yearsFor(words, story, calendar).map((year) => ({ calendar, year })),
  );
}

function withYear(
  words: DateWords,
  said: Extract<YearWords, { year: number }>,
  story: Story,
  yearCalendars: YearCalendars,
): Candidate[] {
  if (said.calendar === 'bc') return [];
  if (said.digits === 2) return shortYears(words, said, story);
  const named = words.calendars;
  const calendars = said.calendar
    ? inCalendar(named, said.calendar)
    : named && !named.includes('gregory')
      ? named
      : yearCalendars(said.year);
  const agreed =
    named && !said.calendar ? named.filter((calendar) => calendars.includes(calendar)) : calendars;
  return widenIslamic(agreed.length > 0 ? agreed : (named ?? calendars)).map((calendar) => ({
    calendar,
    year: said.year,
  }));
}

/** The era decides among the calendars a month name can belong to; Gregorian month names serve the Buddhist era too. */
function inCalendar(named: readonly CalendarId[] | null, era: CalendarId): readonly CalendarId[] {
  if (era === 'islamic-umalqura' && named?.includes('persian')) return ['persian'];
  return [era];
}

function widenIslamic(calendars: readonly CalendarId[]): readonly CalendarId[] {
  return calendars.length === 1 && calendars[0] === 'islamic-umalqura'
    ? ['islamic-umalqura', 'islamic-civil']
    : calendars;
}

/** '97: the year of the century nearest the story. */
function shortYears(words: DateWords, said: { readonly year: number }, story: Story): Candidate[] {
  const calendar = words.calendars?.[0] ?? 'gregory';
  const near = baseOf(story, 'speech')?.span.to;
  const base = (near && calendarYear(calendar, near)) ?? (calendar === 'gregory' ? 2020 : null);
  if (base === null) return [];
  const century = base - (base % 100);
  const year = said.year + century;
  return [{ calendar, year: year > base + 10 ? year - 100 : year }];
}

/** Years a year-less date can have, likeliest first. */
function yearsFor(words: DateWords, story: Story, calendar: CalendarId): readonly number[] {
  const { year, step, month } = words;
  if (year && 'step' in year) return yearsByStep(year.step, story, calendar);
  const told = step ? baseOf(story, step.base) : baseOf(story, 'story');
  if (!told) return [];
  if (step) return yearsOfStep(words, step.shift, told.span, calendar);
  const storyYear = calendarYear(calendar, told.span.from);
  const storyMonth = calendarMonth(calendar, told.span.from);
  if (storyYear === null || storyMonth === null || month === null) return [];
  if (!story.last) return yearsAround(words, storyYear, storyMonth, told.span.from, calendar);
  const spoken = story.speech ? calendarYear(calendar, story.speech) : null;
  const monthsKnown = told.span.grain !== 'year' && told.span.grain !== 'range';
  const second =
    monthsKnown && month < storyMonth
      ? storyYear + 1
      : spoken === storyYear || spoken === null
        ? storyYear - 1
        : spoken;
  return [storyYear, second];
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

/** No story yet: the last such day and the coming one, the nearer first when the words name the year of speaking. */
function yearsAround(
  words: DateWords,
  year: number,
  month: number,
  today: Day,
  calendar: CalendarId,
): number[] {
  const { month: said, day } = words;
  if (said === null) return [year];
  const thisYear = calendarSpan(calendar, { year, month: said, day });
  const passed = thisYear && thisYear !== 'impossible' ? thisYear.from <= today : said <= month;
  if (said === month && (day === null || (thisYear !== 'impossible' && thisYear?.from === today)))
    return [year, year - 1];
  return passed ? [year, year + 1] : [year, year - 1];
}

/** "last March", "next May", "this June". */
function yearsOfStep(words: DateWords, shift: number, base: Span, calendar: CalendarId): number[] {
  const year = calendarYear(calendar, base.from);
  const month = calendarMonth(calendar, base.from);
  if (year === null || month === null || words.month === null) return [];
  if (shift < 0) return words.month < month ? [year, year - 1] : [year - 1, year];
  if (shift > 0) return words.month > month ? [year, year + 1] : [year + 1, year];
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

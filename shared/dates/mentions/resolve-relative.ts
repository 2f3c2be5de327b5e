import { assertNever } from '../../assert-never.ts';
import { addDays, weekdayOf, type Day } from '../day.ts';
import { emptyPoint, type Point } from '../resolve/date-tree.ts';
import type { Base, Expression, Step, Unit, YearWords } from './expression.ts';
import { either, nothing, type Resolved } from './reading.ts';
import { inYear, nextWeekday } from './resolve-date.ts';
import { resolveSaid, type Habits } from './resolve-said.ts';
import {
  centurySpan,
  daySpan,
  decadeSpan,
  intervalSpan,
  monthFrom,
  monthOf,
  periodSpan,
  sameDayFrom,
  weekendSpan,
  weekSpan,
  yearOf,
  yearSpan,
  type Span,
} from './span.ts';
import { baseOf, type Story } from './story.ts';

/** "last week", "that year", "the following month". */
export function resolveUnit(unit: Unit, step: Step, story: Story): Resolved {
  const told = baseOf(story, step.base);
  if (!told) return nothing;
  const { shift } = step;
  const from = shift > 0 && told.span.grain === 'range' ? told.span.to : told.span.from;
  switch (unit) {
    case 'day':
    case 'night':
      return told.day
        ? either(daySpan(addDays(dayBeside(told.day, told.span, shift), shift)))
        : told.span.grain === 'month'
          ? either(told.span)
          : nothing;
    case 'week':
      return told.day ? either(weekSpan(addDays(told.day, shift * 7))) : nothing;
    case 'fortnight':
      return told.day ? either(intervalSpan(addDays(told.day, shift * 14), told.day)) : nothing;
    case 'weekend':
      return told.day ? either(weekendSpan(addDays(told.day, shift * 7))) : nothing;
    case 'month':
      return told.span.grain === 'year' ? nothing : either(monthFrom(from, shift));
    case 'quarter':
      return either(stepPeriod(unit, from, shift, 3));
    case 'half':
      return either(stepPeriod(unit, from, shift, 6));
    case 'year':
      return either(yearSpan(yearOf(from) + shift));
    case 'decade':
      return either(decadeSpan(yearOf(from) + shift * 10));
    case 'century':
      return either(centurySpan(Math.floor(yearOf(from) / 100) + 1 + shift));
    case 'hour':
      return nothing;
    default:
      return assertNever(unit);
  }
}

/** A range ends where the next day begins. */
function dayBeside(day: Day, span: Span, shift: number): Day {
  return span.grain === 'range' && shift < 0 ? span.from : day;
}

function stepPeriod(unit: 'quarter' | 'half', from: Day, shift: number, months: number): Span | null {
  const moved = monthFrom(from, shift * months);
  return moved && periodSpan(unit, yearOf(moved.from), Math.ceil(monthOf(moved.from) / months));
}

/** "three days later", "a year ago": in the unit's own grain, and to the day when the story knows the day. */
export function resolveShift(count: number, unit: Unit, base: Base, story: Story): Resolved {
  const told = baseOf(story, base);
  if (!told) return nothing;
  const found = shiftFrom(count, unit, told.day, told.span);
  const spoken = base === 'speech' || unit !== 'year' ? null : nearYear(count, told.span, story);
  return spoken ? either(found.spans[0], spoken, found.spans[1]) : found;
}

/** "a year earlier" in the news may count from the day of speaking, when the story is near it. */
function nearYear(count: number, told: Span, { speech }: Story): Span | null {
  const apart = speech ? Math.abs(yearOf(speech) - yearOf(told.from)) : 0;
  return speech && apart > 0 && apart <= 2 ? yearSpan(yearOf(speech) + count) : null;
}

/** No story goes further; it keeps the arithmetic inside the calendar. */
const longestShift = 400;

/** A count of units from a day or a coarser stretch. */
export function shiftFrom(count: number, unit: Unit, day: Day | null, span: Span): Resolved {
  if (Math.abs(count) > longestShift) return nothing;
  const exactly = day !== null && (span.grain === 'day' || (span.from <= day && day <= span.to));
  switch (unit) {
    case 'day':
    case 'night':
      return day ? either(daySpan(addDays(day, count))) : withinMonths(span, count);
    case 'week':
    case 'weekend':
      if (!day) return withinMonths(span, count * 7);
      return either(weekSpan(addDays(day, count * 7)), daySpan(addDays(day, count * 7)));
    case 'fortnight':
      return day ? either(weekSpan(addDays(day, count * 14)), daySpan(addDays(day, count * 14))) : nothing;
    case 'month':
      if (span.grain === 'year') return nothing;
      return either(monthFrom(span.from, count), exactly ? sameDayFrom(day, count) : null);
    case 'quarter':
      return either(stepPeriod('quarter', span.from, count, 3));
    case 'half':
      return either(monthFrom(span.from, count * 6));
    case 'year':
      return either(yearSpan(yearOf(span.from) + count), yearsOn(count, exactly ? day : null, span));
    case 'decade':
      return either(decadeSpan(yearOf(span.from) + count * 10), yearSpan(yearOf(span.from) + count * 10));
    case 'century':
      return either(yearSpan(yearOf(span.from) + count * 100));
    case 'hour':
      return nothing;
    default:
      return assertNever(unit);
  }
}

/** Some days from a month known only as a month: in it or in the one beside it. */
function withinMonths(span: Span, days: number): Resolved {
  if (span.grain !== 'month' || Math.abs(days) > 31) return nothing;
  const beside = monthFrom(span.from, Math.sign(days));
  return Math.abs(days) > 20 ? either(beside, span) : either(span, beside);
}

function yearsOn(count: number, day: Day | null, span: Span): Span | null {
  if (day) return sameDayFrom(day, count * 12);
  return span.grain === 'month' ? monthFrom(span.from, count * 12) : null;
}

/** "the last three days": a stretch that ends, or begins, at the base; a part of the sentence only in dated notes. */
export function resolveStretch(count: number, unit: Unit, step: Step, story: Story): Resolved {
  const told = baseOf(story, step.base);
  if (!told?.day) return nothing;
  const end = shiftFrom(count * step.shift, unit, told.day, daySpan(told.day)).spans;
  const far = (end[1] ?? end[0])?.from;
  if (!far) return nothing;
  return step.shift < 0
    ? either(intervalSpan(far, addDays(told.day, -1)), intervalSpan(far, told.day))
    : either(intervalSpan(addDays(told.day, 1), far), intervalSpan(told.day, far));
}

/** A weekday: of the week said, or the one nearest in the story's direction and then the other. */
export function resolveWeekday(weekday: number, step: Step | null, story: Story): Resolved {
  if (!step) return bareWeekday(weekday, story);
  const told = baseOf(story, step.base);
  if (!told?.day) return nothing;
  const { day } = told;
  const after = daySpan(nextWeekday(day, weekday, 1));
  const before = daySpan(nextWeekday(day, weekday, -1));
  const here = daySpan(addDays(weekSpan(day).from, (weekday + 6) % 7));
  if (step.base === 'story' && story.day)
    return step.shift < 0 ? either(before) : step.shift > 0 ? either(after) : either(here, after);
  if (Math.abs(step.shift) > 1 && Math.abs(step.shift) <= 100)
    return either(shifted(step.shift > 0 ? after : before, 7 * (step.shift - Math.sign(step.shift))));
  if (step.shift < 0) return either(before, shifted(here, -7));
  if (step.shift > 0) return either(shifted(here, 7), after);
  return either(here, after);
}

/** A bare weekday: beside the day of speaking, or after the story's day when the story is elsewhere. */
function bareWeekday(weekday: number, story: Story): Resolved {
  const { speech, day } = story;
  const told = day && [daySpan(nextWeekday(day, weekday, 1)), daySpan(nextWeekday(day, weekday, -1))];
  if (!speech) return told ? either(...told) : nothing;
  const past = daySpan(weekdayOf(speech) === weekday ? speech : nextWeekday(speech, weekday, -1));
  const coming = daySpan(nextWeekday(speech, weekday, 1));
  const near = !day || (addDays(speech, -45) <= day && day <= addDays(speech, 45));
  if (near || !told) return either(past, coming);
  return day < speech ? either(told[0], past) : either(past, told[0]);
}

function shifted(span: Span, days: number): Span {
  return daySpan(addDays(span.from, days));
}

type Period = Extract<Expression, { kind: 'period' }>;

/** Seasons, quarters and halves of a year that the story knows. */
export function resolvePeriod(words: Period, story: Story, habits: Habits): Resolved {
  const point: Point = { ...emptyPoint, [words.unit]: words.n };
  const points = periodYears(words, story).map((year) => inYear(point, 'gregory', year));
  return resolveSaid(points, story, habits);
}

function periodYears({ unit, n, year, step }: Period, story: Story): readonly number[] {
  if (year) return sayYears(year, story);
  const told = baseOf(story, step?.base ?? 'story');
  if (!told) return [];
  const at = yearOf(told.span.from);
  const now = monthOf(told.span.from);
  const first = unit === 'season' ? n * 3 : unit === 'quarter' ? n * 3 - 2 : n * 6 - 5;
  const last = unit === 'season' ? first + 2 : unit === 'quarter' ? first + 2 : first + 5;
  if (step && step.shift < 0) return now > last ? [at, at - 1] : [at - 1, at];
  if (step && step.shift > 0) return now < first ? [at, at + 1] : [at + 1, at];
  if (unit === 'season' && n === 4)
    return now <= 3 && told.span.grain !== 'year' ? [at - 1, at] : [at, at - 1];
  if (step) return [at];
  const spoken = story.speech ? yearOf(story.speech) : at;
  if (spoken !== at) return [at, spoken];
  return told.span.grain !== 'year' && now > last ? [at, story.last ? at + 1 : at - 1] : [at, at - 1];
}

/** The Gregorian year a step from the story means. */
export function sayYears(year: YearWords, story: Story): readonly number[] {
  const told = 'step' in year ? baseOf(story, year.step.base) : null;
  return told && 'step' in year ? [yearOf(told.span.from) + year.step.shift] : [];
}

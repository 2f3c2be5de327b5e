import { assertNever } from '../../assert-never.ts';
import type { FeastId } from '../calendars/feasts.ts';
import { addDays } from '../day.ts';
import type { Expression, Part, Step, YearWords } from './expression.ts';
import { occurrences, ownCalendar, type Occurrence } from './feasts.ts';
import { either, nothing, type Resolved } from './reading.ts';
import type { Tree } from '../resolve/date-tree.ts';
import { resolveSaid, type Habits } from './resolve-said.ts';
import { saidTree } from './said-tree.ts';
import { nextWeekday, resolveDate, resolveDayMonth } from './resolve-date.ts';
import {
  resolvePeriod,
  resolveShift,
  resolveStretch,
  resolveUnit,
  resolveWeekday,
  sayYears,
  shiftFrom,
} from './resolve-relative.ts';
import {
  daySpan,
  intervalSpan,
  monthFrom,
  periodSpan,
  weekendSpan,
  weekSpan,
  yearOf,
  yearSpan,
  type Span,
} from './span.ts';
import { baseOf, type Story } from './story.ts';

/** Gives an expression its place in the story. */
export function resolve(words: Expression, story: Story, habits: Habits): Resolved {
  const said = saidTree(words);
  return said === null
    ? resolveInStory(words, story, habits)
    : resolveSaid(withOldYear(said, habits), story, habits);
}

/** A year alone before 1500 is of history first, where no calendar of the language's people counts so. */
function withOldYear(said: Tree, { settings }: Habits): readonly Tree[] {
  const isOld =
    said.kind === 'point' && said.month === null && said.era === null && settings.hints.size === 0;
  const year = isOld && !said.decade && !said.century && said.feast === null ? said.year : null;
  return isOld && year !== null && year.digits > 2 && year.value < 1500
    ? [{ ...said, era: 'gregory' }, said]
    : [said];
}

function resolveInStory(words: Expression, story: Story, habits: Habits): Resolved {
  switch (words.kind) {
    case 'date':
      return resolveDate(words, story, habits);
    case 'numbers':
      return resolveDayMonth(words, story, habits);
    case 'period':
      return resolvePeriod(words, story, habits);
    case 'unit':
      return resolveUnit(words.unit, words.step, story);
    case 'shift':
      return words.from
        ? shiftOf(words, story, habits)
        : resolveShift(words.count, words.unit, words.base, story);
    case 'stretch':
      return resolveStretch(words.count, words.unit, words.step, story);
    case 'weekday':
      return resolveWeekday(words.weekday, words.step, story);
    case 'feast':
      return resolveFeast(words.feast, words.year, words.step, story);
    case 'part':
      return partOf(words.part, resolve(words.of, story, habits));
    case 'nth':
      return nthOf(words, story, habits);
    case 'within':
      return withinOf(words, story, habits);
    case 'range':
      return rangeOf(words, story, habits);
    case 'either':
      return setOf(words.of, story, habits);
    case 'or':
      return either(...words.of.flatMap((one) => resolve(one, story, habits).spans.slice(0, 1)));
    case 'both':
      return resolve(words.to, story, habits);
    case 'ahead':
      return resolve(words.of, story, habits);
    case 'about':
      return about(resolve(words.of, story, habits));
    case 'silent':
      return nothing;
    default:
      return assertNever(words);
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** "three days after 12 March", "two weeks before Christmas". */
function shiftOf(words: Of<'shift'>, story: Story, habits: Habits): Resolved {
  const from = words.from && resolve(words.from, story, habits).spans[0];
  if (!from) return nothing;
  return shiftFrom(words.count, words.unit, from.grain === 'day' ? from.from : null, from);
}

function about(resolved: Resolved): Resolved {
  const [span] = resolved.spans;
  return span ? { ...resolved, spans: [{ ...span, edtf: approximately(span.edtf) }, span] } : resolved;
}

function approximately(edtf: string): string {
  return edtf.includes('/')
    ? edtf
        .split('/')
        .map((end) => `${end}~`)
        .join('/')
    : `${edtf}~`;
}

/** "early March": the month as said, then its narrower stretch. */
function partOf(part: Part, of: Resolved): Resolved {
  const [span, other] = of.spans;
  if (!span) return of;
  if (part === 'eve') return either(daySpan(addDays(span.from, -1)));
  return { ...of, spans: either(span, other, narrow(part, span)).spans };
}

function narrow(part: Part, span: Span): Span | null {
  const { from, to, grain } = span;
  if (grain === 'month') {
    if (part === 'start') return intervalSpan(from, addDays(from, 9));
    if (part === 'mid') return intervalSpan(addDays(from, 10), addDays(from, 19));
    return part === 'end' ? intervalSpan(addDays(from, 20), to) : null;
  }
  const months =
    grain === 'year' ? { start: [0, 3], mid: [4, 7], end: [8, 11], whole: null, eve: null }[part] : null;
  const first = months && monthFrom(from, months[0] ?? 0);
  const last = months && monthFrom(from, months[1] ?? 0);
  if (first && last) return { ...intervalSpan(first.from, last.to), edtf: `${first.edtf}/${last.edtf}` };
  if (grain !== 'decade') return null;
  const years = { start: [0, 3], mid: [4, 6], end: [7, 9], whole: null, eve: null }[part];
  const start = years && yearSpan(yearOf(from) + (years[0] ?? 0));
  const end = years && yearSpan(yearOf(from) + (years[1] ?? 0));
  return start && end ? { ...intervalSpan(start.from, end.to), edtf: `${start.edtf}/${end.edtf}` } : null;
}

/** "the third week of May", "the first Monday of March", "the last day of February", "the first half of 1942". */
function nthOf(words: Of<'nth'>, story: Story, habits: Habits): Resolved {
  const of = resolve(words.of, story, habits).spans[0];
  if (!of) return nothing;
  const { n, unit, weekday } = words;
  if (weekday !== null) return either(nthWeekdayIn(n, weekday, of));
  if (unit === 'day') return either(daySpan(n > 0 ? addDays(of.from, n - 1) : addDays(of.to, n + 1)));
  if (unit === 'week' || unit === 'fortnight') return either(...nthWeekIn(n, of));
  if (unit === 'weekend')
    return either(
      weekendSpan(
        n > 0 ? nextWeekday(addDays(of.from, -1 + (n - 1) * 7), 6, 1) : nextWeekday(addDays(of.to, 1), 6, -1),
      ),
    );
  if (unit === 'month') return either(n > 0 ? monthFrom(of.from, n - 1) : monthFrom(of.to, n + 1));
  if (unit === 'quarter')
    return of.grain === 'year' ? either(periodSpan('quarter', yearOf(of.from), n > 0 ? n : 5 + n)) : nothing;
  if (unit === 'half') return halfOf(n, of);
  if (unit === 'year') return either(yearSpan(n > 0 ? yearOf(of.from) + n - 1 : yearOf(of.to) + n + 1));
  return nothing;
}

function halfOf(n: number, of: Span): Resolved {
  if (of.grain === 'year') return either(periodSpan('half', yearOf(of.from), n > 0 ? n : 2), of);
  if (of.grain !== 'month') return either(of);
  const middle = addDays(of.from, 14);
  return either(of, n === 1 ? intervalSpan(of.from, middle) : intervalSpan(addDays(middle, 1), of.to));
}

function nthWeekdayIn(n: number, weekday: number, of: Span): Span | null {
  const first = nextWeekday(addDays(of.from, -1), weekday, 1);
  const last = nextWeekday(addDays(of.to, 1), weekday, -1);
  const day = n > 0 ? addDays(first, (n - 1) * 7) : addDays(last, (n + 1) * 7);
  return day < of.from || day > of.to ? null : daySpan(day);
}

function nthWeekIn(n: number, of: Span): readonly Span[] {
  if (n > 0)
    return [
      weekSpan(addDays(of.from, (n - 1) * 7)),
      weekSpan(addDays(nextWeekday(addDays(of.from, -1), 1, 1), (n - 1) * 7)),
    ];
  return [
    weekSpan(addDays(of.to, (n + 1) * 7)),
    weekSpan(addDays(nextWeekday(addDays(of.to, 1), 0, -1), (n + 1) * 7)),
  ];
}

/** "the week of 5 May", "Friday of next week", "the year of the Nowruz massacre": the unit around a date. */
function withinOf(words: Of<'within'>, story: Story, habits: Habits): Resolved {
  const [of, second] = resolve(words.of, story, habits).spans;
  if (!of) return nothing;
  if (words.weekday !== null) return either(nthWeekdayIn(1, words.weekday, of));
  if (['year', 'decade', 'century'].includes(of.grain) && words.unit !== 'year') return nothing;
  if (words.unit === 'week' && second?.grain === 'day')
    return either(weekSpan(of.from), weekSpan(second.from));
  if (words.unit === 'week')
    return either(
      weekSpan(of.from),
      daySpan(of.from).edtf === of.edtf ? intervalSpan(of.from, addDays(of.from, 6)) : null,
    );
  if (words.unit === 'weekend') return either(weekendSpan(of.from));
  if (words.unit === 'month') return either(monthFrom(of.from, 0));
  if (words.unit === 'year') return either(yearSpan(yearOf(of.from)));
  return either(of);
}

/** A feast whose year is a step from the story, or the one the story is nearest to. */
function resolveFeast(feast: FeastId, year: YearWords | null, step: Step | null, story: Story): Resolved {
  const calendar = ownCalendar(feast);
  const found = year
    ? sayYears(year, story).flatMap((one) => occurrences(feast, one))
    : nearFeasts(feast, step, story);
  const [first, second] = found;
  const { spans } = either(first?.span, step || year ? first?.other : second?.span, first?.other);
  return { spans, ...(calendar && spans.length > 0 ? { calendar } : {}) };
}

/** The feasts nearest the base: inside its stretch, else after it in a story, around it in a note. */
function nearFeasts(feast: FeastId, step: Step | null, story: Story): readonly Occurrence[] {
  const told = baseOf(story, step?.base ?? 'story');
  if (!told) return [];
  const { from, to } = told.span;
  const year = yearOf(from);
  const all = [year - 1, year, year + 1].flatMap((one) => occurrences(feast, one));
  const before = all.filter(({ span }) => span.to < from).toReversed();
  const after = all.filter(({ span }) => span.from > to);
  if (step && step.shift < 0) return before;
  if (step && step.shift > 0) return after;
  const here = occurrences(feast, year);
  if (step) return here;
  const inside = all.filter(({ span }) => span.from <= to && span.to >= from);
  if (inside.length > 0) return inside;
  return story.last ? [...after.slice(0, 1), ...before.slice(0, 1)] : [...here, ...before.slice(0, 1)];
}

function rangeOf(words: Of<'range'>, story: Story, habits: Habits): Resolved {
  const to = resolve(words.to, story, habits);
  const from = resolve(words.from, story, habits);
  if (from.impossible || to.impossible) return { spans: [], impossible: true };
  const spans = pairs(from.spans, to.spans).slice(0, 2);
  const calendar = from.calendar ?? to.calendar;
  return spans.length === 0 ? nothing : { spans, ...(calendar ? { calendar } : {}) };
}

/** Starts with the ends that follow them, in order. */
function pairs(starts: readonly Span[], ends: readonly Span[]): Span[] {
  return starts.flatMap((start) => {
    const end = ends
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
      .find((one) => one.to > start.from);
    return end ? [joined(start, end)] : [];
  });
}

/** One interval from the start of a span to the end of another, in the grain both were said in. */
export function joined(start: Span, end: Span): Span {
  const plain = !start.edtf.includes('/') && !end.edtf.includes('/');
  const span = intervalSpan(start.from, end.to);
  return plain ? { ...span, edtf: `${start.edtf}/${end.edtf}` } : span;
}

/** "11 or 12 March": one of a set. */
function setOf(of: readonly Expression[], story: Story, habits: Habits): Resolved {
  const all = of.map((one) => resolve(one, story, habits));
  if (all.some((one) => one.impossible)) return { spans: [], impossible: true };
  const spans = all.flatMap((one) => one.spans.slice(0, 1));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last || spans.length < 2) return nothing;
  const calendar = all[0]?.calendar;
  return {
    spans: [{ ...intervalSpan(first.from, last.to), edtf: `[${spans.map((span) => span.edtf).join(',')}]` }],
    ...(calendar ? { calendar } : {}),
  };
}

import type { Point, Tree } from '../resolve/date-tree.ts';
import { evaluate, type Outcome } from '../resolve/evaluate.ts';
import type { Settings } from '../resolve/calendars-meant.ts';
import { byWeekday, isWeekdayWrong, sifted } from '../resolve/sift.ts';
import { dayText, type Also } from '../resolve/span.ts';
import { either, nothing, type Resolved } from './reading.ts';
import { intervalSpan, yearOf, type Grain, type Span } from './span.ts';
import { baseOf, type Story } from './story.ts';

/** What a language leaves open and how its writers take it. */
export interface Habits {
  readonly settings: Settings;
  /** 03/04 is 4 March before it is 3 April. */
  readonly monthFirst: boolean;
}

/** The readings of dates that say all of themselves, the likelier first. */
export function resolveSaid(said: readonly Tree[], story: Story, habits: Habits): Resolved {
  const outcomes = said.flatMap((tree) => sifted(evaluate(tree, habits.settings)));
  const possible = outcomes.filter((x) => x.impossible === null && x.edtf !== '');
  if (possible.length === 0) return refused(outcomes);
  const fitting = byWeekday(possible);
  const told = inOrder(inCentury(fitting, said, story), habits);
  const calendar = told[0]?.calendar;
  const spans = said.length === 1 && said[0]?.kind === 'or' ? [setOf(told)] : told.map(spanOf);
  return {
    ...either(...spans, ...told.flatMap(({ also }) => (also === null ? [] : [alsoSpan(also)]))),
    ...(calendar && calendar !== 'gregory' ? { calendar } : {}),
    ...(fitting.some(isWeekdayWrong) ? { weekdayMismatch: true as const } : {}),
  };
}

/** Words that cannot be true are a day that does not exist; what a calendar's tables cannot tell is no date. */
function refused(outcomes: readonly Outcome[]): Resolved {
  const no = outcomes.find(({ impossible }) => impossible?.reason.startsWith('no-such') === true);
  if (no === undefined) return nothing;
  return { spans: [], impossible: true, ...(no.calendar === 'gregory' ? {} : { calendar: no.calendar }) };
}

/** A year of two figures is of the century that the story or the document's day leaves, where they leave one. */
function inCentury(outcomes: readonly Outcome[], said: readonly Tree[], story: Story): readonly Outcome[] {
  const near = baseOf(story, 'speech')?.span.to;
  if (near === undefined || !said.some(isShort)) return outcomes;
  const lived = outcomes.filter((x) => {
    const year = yearOf(dayText(x.span.likelyEarliest ?? 0));
    return year > yearOf(near) - lifetime && year <= yearOf(near) + planned;
  });
  return lived.length > 0 ? lived : outcomes;
}

/** Years before and after the day of speaking that people speak of by two figures. */
const lifetime = 90;
const planned = 10;

function isShort(tree: Tree): boolean {
  if (tree.kind === 'point') return yearDigits(tree) <= 2;
  if (tree.kind === 'or') return tree.of.some(isShort);
  return 'of' in tree ? isShort(tree.of) : isShort(tree.from) || isShort(tree.to);
}

function yearDigits({ year, numeric, century }: Point): number {
  return century ? 4 : (year?.digits ?? numeric[2]?.digits ?? 4);
}

/** The writer's habit between day and month, and of winters that have one name the later. */
function inOrder(outcomes: readonly Outcome[], { monthFirst }: Habits): readonly Outcome[] {
  const rank = ({ choices, calendar }: Outcome): number => {
    const order = choices['order'];
    return order === 'ymd' ? 2 : Number(monthFirst && calendar === 'gregory' && order === 'dmy');
  };
  const later = (a: Outcome, b: Outcome): number =>
    a.edtf === b.edtf ? (b.span.likelyEarliest ?? 0) - (a.span.likelyEarliest ?? 0) : 0;
  return outcomes.toSorted((a, b) => rank(a) - rank(b) || later(a, b));
}

const grains: Readonly<Record<Outcome['precision'], Grain>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  season: 'season',
  quarter: 'quarter',
  'half-year': 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  range: 'range',
  open: 'range',
  unknown: 'range',
};

function spanOf({ span, precision, edtf }: Outcome): Span {
  const [from, to] = [dayText(span.likelyEarliest ?? 0), dayText(span.likelyLatest ?? 0)];
  return { ...intervalSpan(from, to, grains[precision]), edtf };
}

function alsoSpan({ from, to, precision, edtf }: Also): Span {
  return { ...intervalSpan(dayText(from), dayText(to), grains[precision]), edtf };
}

/** "11 or 12 March": one of a set. */
function setOf(outcomes: readonly Outcome[]): Span {
  const from = Math.min(...outcomes.map(({ span }) => span.likelyEarliest ?? 0));
  const to = Math.max(...outcomes.map(({ span }) => span.likelyLatest ?? 0));
  return { ...intervalSpan(dayText(from), dayText(to)), edtf: `[${outcomes.map((x) => x.edtf).join(',')}]` };
}

import { assertNever } from '../../assert-never.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Impossible, Precision, Written } from '../reading.ts';
import { candidatesOf, type Candidate, type Settings } from './calendars-meant.ts';
import type { Chosen, Point, Tree } from './date-tree.ts';
import { movedByDays, movedToWeekday } from './move-span.ts';
import { padding } from './padding.ts';
import { stretchesOf } from './point-span.ts';
import { dayText, edtfOf, type Also, type Span, type Stretch } from './span.ts';

/** One reading of a whole date, with the choices made on the way and the tree in which they stand. */
export interface Outcome {
  readonly tree: Tree;
  readonly choices: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly precision: Precision;
  readonly calendar: CalendarId;
  readonly edtf: string;
  readonly written: Written;
  readonly impossible: Impossible | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly weekday: number | null;
  /** Another value that the same words are given by some. */
  readonly also: Also | null;
}

const open: Span = { earliest: null, latest: null, likelyEarliest: null, likelyLatest: null };

/** Every reading of a tree. */
export function evaluate(tree: Tree, settings: Settings): readonly Outcome[] {
  switch (tree.kind) {
    case 'point':
      return pointOutcomes(tree, settings);
    case 'or':
      return tree.of.flatMap((x, place) =>
        evaluate(x, settings).map((y) => ({ ...y, choices: { ...y.choices, or: String(place) } })),
      );
    case 'between':
    case 'range':
      return ranges(tree, settings);
    case 'beforeBy':
    case 'afterBy':
      return evaluate(tree.of, settings).map((x) => stepped(tree, x));
    case 'about':
    case 'uncertain':
    case 'before':
    case 'after':
    case 'since':
    case 'until':
      return evaluate(tree.of, settings).map((x) => modified(tree.kind, x));
    default:
      return assertNever(tree);
  }
}

function pointOutcomes(point: Point, settings: Settings): readonly Outcome[] {
  return candidatesOf(point, settings).flatMap((candidate) => {
    const halves = hemispheres(point, candidate, settings);
    return halves.flatMap((chosen) => {
      const stretches = stretchesOf(point, chosen);
      return stretches.map((stretch, place) => {
        const more = stretches.length > 1 ? { time: String(place) } : {};
        const half = halves.length > 1 ? { half: chosen.south ? 'south' : 'north' } : {};
        return pointOutcome(point, chosen, stretch, { ...candidate.choices, ...more, ...half });
      });
    });
  });
}

function hemispheres(point: Point, { chosen }: Candidate, settings: Settings): readonly Chosen[] {
  if (point.season === null || chosen.calendar !== 'gregory') return [chosen];
  if (settings.hemisphere === 'north') return [chosen];
  const south = { ...chosen, south: true };
  return settings.hemisphere === 'south' ? [south] : [chosen, south];
}

function pointOutcome(
  point: Point,
  chosen: Chosen,
  stretch: Stretch,
  choices: Readonly<Record<string, string>>,
): Outcome {
  return {
    tree: { ...point, chosen },
    choices,
    span: stretch.span ?? open,
    precision: stretch.precision,
    calendar: chosen.calendar,
    edtf: stretch.impossible === null ? stretch.edtf : '',
    written: writtenOf(point, chosen),
    impossible: stretch.impossible,
    approximate: false,
    uncertain: false,
    weekday: point.nth === null ? point.weekday : null,
    also: stretch.impossible === null ? (stretch.also ?? null) : null,
  };
}

function writtenOf(point: Point, chosen: Chosen): Written {
  const year = point.year?.value ?? point.numeric[2]?.value;
  const month = point.month?.name == null ? chosen.month : null;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === null ? {} : { month }),
    ...(chosen.day === null ? {} : { day: chosen.day }),
    ...(point.month?.name == null ? {} : { monthName: point.month.name }),
    ...(point.era === null ? {} : { era: point.era }),
  };
}

type Range = Extract<Tree, { kind: 'between' | 'range' }>;

function ranges(tree: Range, settings: Settings): readonly Outcome[] {
  const ends = evaluate(tree.to, settings);
  return evaluate(tree.from, settings).flatMap((from) =>
    ends.filter((to) => agree(from.choices, to.choices)).map((to) => range(tree, from, to)),
  );
}

/** Both ends are read alike: not one day-first and the other month-first. */
function agree(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.entries(a).every(
    ([name, value]) => name === 'place' || name === 'time' || b[name] === undefined || b[name] === value,
  );
}

function range(tree: Range, from: Outcome, to: Outcome): Outcome {
  const span: Span = {
    earliest: from.span.earliest,
    latest: to.span.latest,
    likelyEarliest: from.span.likelyEarliest,
    likelyLatest: to.span.likelyLatest,
  };
  const inverted =
    from.span.likelyEarliest !== null &&
    to.span.likelyLatest !== null &&
    from.span.likelyEarliest > to.span.likelyLatest;
  const impossible: Impossible | null =
    from.impossible ?? to.impossible ?? (inverted ? { reason: 'inverted-range', limit: null } : null);
  return {
    ...from,
    tree: { ...tree, from: from.tree, to: to.tree },
    choices: { ...from.choices, ...to.choices },
    span: impossible === null ? span : open,
    precision: 'range',
    edtf: impossible === null ? `${edgeOf(from, 'start')}/${edgeOf(to, 'end')}` : '',
    impossible,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
    weekday: null,
    also: null,
  };
}

function edgeOf(outcome: Outcome, side: 'start' | 'end'): string {
  if (!outcome.edtf.includes('/')) return outcome.edtf;
  const mark = /[~?%]$/.exec(outcome.edtf)?.[0] ?? '';
  const { likelyEarliest, likelyLatest } = outcome.span;
  return `${dayText((side === 'start' ? likelyEarliest : likelyLatest) ?? 0)}${mark}`;
}

type Modifier = 'about' | 'uncertain' | 'before' | 'after' | 'since' | 'until';

function modified(kind: Modifier, of: Outcome): Outcome {
  const tree: Tree = { kind, of: of.tree };
  if (of.impossible !== null)
    return {
      ...of,
      tree,
      ...(kind === 'about' ? { approximate: true } : {}),
      ...(kind === 'uncertain' ? { uncertain: true } : {}),
    };
  if (kind === 'uncertain') return { ...of, tree, uncertain: true, edtf: qualified(of.edtf, '?') };
  if (kind === 'about')
    return {
      ...of,
      tree,
      approximate: true,
      span: padded(of),
      edtf: qualified(of.edtf, '~'),
      also: plainOf(of),
    };
  return { ...of, tree, ...opened(kind, of), precision: 'open', weekday: null, also: null };
}

/** What the words are about, as a value of its own. */
function plainOf({ span, precision, edtf }: Outcome): Also | null {
  const [from, to] = [span.likelyEarliest, span.likelyLatest];
  return from === null || to === null ? null : { from, to, precision, edtf };
}

/** An "about" said twice is padded once. */
function padded({ span, precision, approximate }: Outcome): Span {
  if (approximate) return span;
  const days = padding.about[precision];
  return {
    ...span,
    earliest:
      span.earliest === null ? null : Math.min(span.earliest, (span.likelyEarliest ?? span.earliest) - days),
    latest: span.latest === null ? null : Math.max(span.latest, (span.likelyLatest ?? span.latest) + days),
  };
}

function qualified(edtf: string, mark: '?' | '~'): string {
  return edtf
    .split('/')
    .map((side) =>
      side === '..' || side === '' ? side : `${side.replace(/[~?%]$/, '')}${joined(side.at(-1) ?? '', mark)}`,
    )
    .join('/');
}

function joined(old: string, mark: '?' | '~'): string {
  return old === '%' || (old === '?' && mark === '~') || (old === '~' && mark === '?') ? '%' : mark;
}

/** Before and after leave the other side open; where the date itself is vague, its vague end is the bound. */
function opened(
  kind: Exclude<Modifier, 'about' | 'uncertain'>,
  of: Outcome,
): { readonly span: Span; readonly edtf: string } {
  const { earliest, latest, likelyEarliest, likelyLatest } = of.span;
  const lead = (likelyEarliest ?? 0) - (earliest ?? 0);
  const trail = (latest ?? 0) - (likelyLatest ?? 0);
  const mark = /[~?%]$/.exec(of.edtf)?.[0] ?? '';
  if (kind === 'until') return { span: upTo(likelyLatest, trail), edtf: `../${edgeOf(of, 'end')}` };
  if (kind === 'since') return { span: downTo(likelyEarliest, lead), edtf: `${edgeOf(of, 'start')}/..` };
  if (kind === 'before') {
    const end = likelyEarliest === null ? null : likelyEarliest - 1;
    return { span: upTo(end, trail), edtf: end === null ? '' : `../${cutLike(of, end)}${mark}` };
  }
  const start = likelyLatest === null ? null : likelyLatest + 1;
  return { span: downTo(start, lead), edtf: start === null ? '' : `${cutLike(of, start)}${mark}/..` };
}

function upTo(end: number | null, slack: number): Span {
  return {
    earliest: null,
    latest: end === null ? null : end + slack,
    likelyEarliest: null,
    likelyLatest: end,
  };
}

function downTo(start: number | null, slack: number): Span {
  return {
    earliest: start === null ? null : start - slack,
    latest: null,
    likelyEarliest: start,
    likelyLatest: null,
  };
}

/** The year or month next to it, where a whole one was named; else the day. */
function cutLike(of: Outcome, epochDay: number): string {
  return dayText(epochDay).slice(0, plainLength(of));
}

function plainLength(of: Outcome): number {
  const plain = of.edtf.replace(/[~?%]$/, '');
  return /^\d{4}$/.test(plain) ? 4 : /^\d{4}-(?:0\d|1[0-2])$/.test(plain) ? 7 : 10;
}

type Step = Extract<Tree, { kind: 'beforeBy' | 'afterBy' }>;

function stepped(tree: Step, of: Outcome): Outcome {
  const moved: Tree = { ...tree, of: of.tree };
  if (of.impossible !== null) return { ...of, tree: moved };
  const span =
    'weekday' in tree.by
      ? movedToWeekday(tree.kind, tree.by.weekday, of.span)
      : movedByDays(tree.kind, tree.by.days, of.span);
  const single = span.earliest !== null && span.earliest === span.latest;
  const { likelyEarliest, likelyLatest } = span;
  const edtf = likelyEarliest === null || likelyLatest === null ? '' : edtfOf(likelyEarliest, likelyLatest);
  return {
    ...of,
    tree: moved,
    span,
    precision: single ? 'day' : 'range',
    edtf: single || edtf === '' ? edtf : qualified(edtf, '~'),
    approximate: of.approximate || (!single && !('weekday' in tree.by)),
    weekday: 'weekday' in tree.by ? tree.by.weekday : null,
    also: null,
  };
}

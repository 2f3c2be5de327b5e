import { assertNever } from '../../assert-never.ts';
import {
  emptyPoint,
  type Point,
  type Tree,
  type WrittenMonth,
  type WrittenYear,
} from '../resolve/date-tree.ts';
import type { DateWords, Expression, MonthPlace, NumberPart, YearWords } from './expression.ts';

/**
 * What an expression says as the tree that a line is read into, so that both have one resolution; null where
 * something of it has to be taken from the story.
 */
export function saidTree(words: Expression): Tree | null {
  switch (words.kind) {
    case 'date':
      return words.step === null ? datePoint(words) : null;
    case 'numbers':
      return numbersTree(words.parts, words.separator, words.weekday);
    case 'period':
      return periodPoint(words);
    case 'feast':
      return words.year && { ...emptyPoint, feast: words.feast, ...yearOf(words.year) };
    case 'part':
      return partTree(words);
    case 'nth':
      return nthPoint(words);
    case 'within':
      return weekPoint(words);
    case 'range':
      return two(words.from, words.to, (from, to) => ({ kind: 'range', from, to }));
    case 'either':
      return orTree(words.of);
    case 'about':
      return about(words.of);
    case 'unit':
    case 'shift':
    case 'stretch':
    case 'weekday':
    case 'or':
    case 'both':
    case 'ahead':
    case 'silent':
      return null;
    default:
      return assertNever(words);
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;
type Said<Part extends keyof Point> = Pick<Point, Part>;

/** The year said; nothing where it is a step from the story, or before the calendar. */
function yearOf(words: YearWords): Said<'year' | 'era'> | null {
  if ('step' in words || words.calendar === 'bc') return null;
  const { year, digits, calendar } = words;
  return { year: { value: year, digits }, era: calendar };
}

function datePoint({ months, year, day, weekday }: DateWords): Point | null {
  const said = year && yearOf(year);
  if (!said || (months === null && day !== null)) return null;
  return { ...emptyPoint, ...said, month: months && monthOf(months), day, weekday };
}

/** A month by its name, as the tables of months give it. */
export function monthOf(months: readonly MonthPlace[]): WrittenMonth {
  return { name: '', named: months.map((place) => ({ ...place, languages: [] })), number: null };
}

function numbersTree(parts: readonly NumberPart[], separator: string, weekday: number | null): Tree | null {
  const [a, b, c] = parts;
  if (!a || !b) return null;
  if (!c) return pairTree(a, b, separator);
  const point = { ...emptyPoint, weekday };
  if (a.digits >= 3) return { ...point, year: written(a), month: numbered(b), day: c.n };
  if (separator === '.' && b.n <= 12) return { ...point, year: written(c), month: numbered(b), day: a.n };
  return { ...point, numeric: [written(a), written(b), written(c)] };
}

/** A year and a month, or two years; a day and a month wait for the year of the story. */
function pairTree(a: NumberPart, b: NumberPart, separator: string): Tree | null {
  if (a.digits < 3) return b.digits < 3 ? null : { ...emptyPoint, year: written(b), month: numbered(a) };
  if (b.digits <= 2 && b.n >= 1 && b.n <= 12 && separator !== '–')
    return { ...emptyPoint, year: written(a), month: numbered(b) };
  const last = b.digits === 2 ? a.n - (a.n % 100) + b.n : b.n;
  if (last <= a.n || last > a.n + 60) return null;
  const to = { value: last, digits: 4 };
  return { kind: 'range', from: { ...emptyPoint, year: written(a) }, to: { ...emptyPoint, year: to } };
}

function written({ n, digits }: NumberPart): WrittenYear {
  return { value: n, digits };
}

function numbered({ n }: NumberPart): WrittenMonth {
  return { name: null, named: [], number: n };
}

function periodPoint({ unit, n, year, yearTo }: Of<'period'>): Point | null {
  if (unit === 'century') return { ...emptyPoint, century: true, year: { value: n, digits: 2 } };
  if (unit === 'decade') return { ...emptyPoint, decade: true, year: { value: n, digits: n < 100 ? 2 : 4 } };
  const said = year && yearOf(year);
  return said && { ...emptyPoint, ...said, yearTo: yearTo ?? null, [unit]: n };
}

const parts = { start: 'early', mid: 'mid', end: 'late' } as const;

function partTree({ part, of }: Of<'part'>): Tree | null {
  const said = saidTree(of);
  if (said === null || part === 'whole') return said;
  if (part === 'eve') {
    const day = { min: 1, max: 1, likelyMin: 1, likelyMax: 1 };
    return { kind: 'beforeBy', by: { days: day, words: [] }, of: said };
  }
  const whole =
    said.kind === 'point' && said.day === null && said.numeric.length === 0 && said.feast === null;
  return whole && said.part === null && said.week === null && said.nth === null
    ? { ...said, part: parts[part] }
    : null;
}

/** The nth week or weekday of a month; other units are counted in the story's own spans. */
function nthPoint({ n, unit, weekday, of }: Of<'nth'>): Point | null {
  const said = saidTree(of);
  if (said?.kind !== 'point' || said.month === null || said.day !== null || said.part !== null) return null;
  if (weekday !== null) return { ...said, weekday, nth: n };
  return unit === 'week' ? { ...said, week: n } : null;
}

function weekPoint({ unit, weekday, of }: Of<'within'>): Point | null {
  const said = unit === 'week' && weekday === null ? saidTree(of) : null;
  return said?.kind === 'point' && (said.day !== null || said.numeric.length > 0 || said.feast !== null)
    ? { ...said, week: 0 }
    : null;
}

function two(from: Expression, to: Expression, join: (from: Tree, to: Tree) => Tree): Tree | null {
  const [first, last] = [saidTree(from), saidTree(to)];
  return first && last && join(first, last);
}

function orTree(of: readonly Expression[]): Tree | null {
  const said = of.map(saidTree).filter((one) => one !== null);
  return said.length === of.length ? { kind: 'or', of: said } : null;
}

function about(of: Expression): Tree | null {
  const said = saidTree(of);
  return said && { kind: 'about', of: said };
}

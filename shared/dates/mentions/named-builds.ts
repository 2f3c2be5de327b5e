import { decadeOrCentury } from './builds.ts';
import { isAlone, isBefore } from './company.ts';
import { silent, type Expression } from './expression.ts';
import { atomAt, dateOf, inner, meant, numberOf, yearWords, type Build, type Match } from './match.ts';

/** What the patterns of a language file may say, by name. */
export const namedBuilds = {
  silent: () => silent,
  date: dateOf,
  inner,
  monthDay: (match: Match) => (isClockNumber(match) || !fits(match) ? null : dateOf(match)),
  loneDay: (match) => (isAlone(match) ? dateOf(match) : null),
  aboutDate: (match) => ({ kind: 'about', of: dateOf(match) }),
  quarterDigits: (match) => period(match, 'quarter', 4),
  halfDigits: (match) => period(match, 'half', 2),
  quarter: nthQuarter,
  decadeDigits,
  decadeWord,
  decadeOfCentury,
  decadeOfLastCentury: (match) => decadeOf(20, numberOf(match, 'NUM')),
  decadeOfThisCentury: (match) => decadeOf(21, numberOf(match, 'NUM')),
  weekdayAfterNext: (match) => ({
    kind: 'within',
    unit: 'week',
    weekday: numberOf(match, 'WEEKDAY') ?? 0,
    of: { kind: 'unit', unit: 'week', step: { shift: 2, base: 'speech' } },
  }),
  unitAfterNext: (match) => stepUnit(match, 2),
  unitBefore: (match) => stepUnit(match, -1),
  unitBeforeLast: (match) => stepUnit(match, -2),
  weekAround: (match) => wrap(match, 'week'),
  weekend,
  countedWeekday,
  markedDay,
  ofDeictic,
  thatOne,
} as const satisfies Readonly<Record<string, Build>>;

/** The name of a build. */
export type BuildName = keyof typeof namedBuilds;

/** "May 5 people": a number that counts hours or minutes is no day. */
function isClockNumber(match: Match): boolean {
  const next = atomAt(match, match.next);
  return next?.text === ':' && !next.spaced;
}

/** A month that is a word too has its capital or a year, or the text is short. */
function fits(match: Match): boolean {
  const month = meant(match, 'MONTH');
  if (!month?.weak) return true;
  const at = match.captures.find((capture) => capture.is === 'MONTH')?.index ?? match.start;
  const capital = atomAt(match, at)?.capital === true;
  return capital || meant(match, 'YEAR') !== null || match.reading.atoms.length < 12;
}

function period(match: Match, unit: 'quarter' | 'half', most: number): Expression | null {
  const n = numberOf(match, 'DIGITS') ?? 0;
  const year = meant(match, 'YEAR');
  if (n < 1 || n > most) return null;
  return {
    kind: 'period',
    unit,
    n,
    year: year ? { year: year.n, calendar: null, digits: 4 } : null,
    step: null,
  };
}

function decadeDigits(match: Match): Expression | null {
  const n = numberOf(match, 'DIGITS') ?? 0;
  const spaced = atomAt(match, match.next - 1)?.spaced === true;
  const led = n >= 1000 || isBefore(match, 'PART') || atomAt(match, match.start)?.text === "'";
  if (
    spaced ||
    (!led && !follows(match, 'the')) ||
    n % 10 !== 0 ||
    (n >= 100 && n < 1000) ||
    n > 2100 ||
    n < 10
  )
    return null;
  return decadeOrCentury(n < 100 ? n + (n <= 10 ? 2000 : 1900) : n);
}

function follows(match: Match, word: string): boolean {
  return atomAt(match, match.start - 1)?.text === word;
}

function decadeWord(match: Match): Expression | null {
  const n = numberOf(match, 'DECADEWORD') ?? 0;
  const century = numberOf(match, 'NUM') ?? 19;
  return { kind: 'period', unit: 'decade', n: century * 100 + n, year: null, step: null };
}

function stepUnit(match: Match, shift: number): Expression | null {
  const unit = meant(match, 'UNIT')?.unit;
  return unit ? { kind: 'unit', unit, step: { shift, base: 'speech' } } : null;
}

function wrap(match: Match, unit: 'week'): Expression | null {
  const of = inner(match);
  return of && { kind: 'within', unit, weekday: null, of };
}

/** "over the weekend": the last one or the coming one. */
function weekend(match: Match): Expression | null {
  if (['of', 'after', 'before'].includes(atomAt(match, match.next)?.text ?? '')) return null;
  const of = [-1, 0].map(
    (shift) => ({ kind: 'unit', unit: 'weekend', step: { shift, base: 'speech' } }) as const,
  );
  return { kind: 'or', of };
}

/** "two Fridays ago". */
function countedWeekday(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  const weekday = numberOf(match, 'WEEKDAYS');
  if (!word || weekday === null) return null;
  const shift = (numberOf(match, 'NUM') ?? 1) * word.n;
  return { kind: 'weekday', weekday, step: { shift, base: word.base ?? 'speech' } };
}

/** "5日": of the month the story is in. */
function markedDay(match: Match): Expression | null {
  const last = atomAt(match, match.next - 1)?.text;
  const next = atomAt(match, match.next)?.text;
  return (last === '日' || last === '号') && next !== '楼' && next !== '房' ? dateOf(match) : null;
}

/** "去年3月5日", "同年8月", "本月5日". */
function ofDeictic(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  const step = word && { shift: word.n, base: word.base ?? ('speech' as const) };
  if (!step) return null;
  if (meant(match, 'MONTH')) return word.unit === 'year' ? { ...dateOf(match), year: { step } } : null;
  return word.unit === 'month' ? { ...dateOf(match), step } : null;
}

function nthQuarter(match: Match): Expression | null {
  const n = numberOf(match, 'NUM') ?? 0;
  const year = meant(match, 'YEAR');
  return n >= 1 && n <= 4
    ? { kind: 'period', unit: 'quarter', n, year: year && yearWords(year), step: null }
    : null;
}

/** "20世纪90年代". */
function decadeOfCentury(match: Match): Expression | null {
  return decadeOf(numberOf(match, 'NUM') ?? 20, meant(match, 'NUM', 1)?.n ?? numberOf(match, 'DIGITS'));
}

function decadeOf(century: number, n: number | null): Expression | null {
  if (n === null || n % 10 !== 0) return null;
  if (n >= 1000) return { kind: 'period', unit: 'decade', n, year: null, step: null };
  return n < 100
    ? { kind: 'period', unit: 'decade', n: (century - 1) * 100 + n, year: null, step: null }
    : null;
}

/** "cette année-là": of the story, not of the day of speaking. */
function thatOne(match: Match) {
  const step = { shift: 0, base: 'story' as const };
  const unit = meant(match, 'UNIT')?.unit;
  const season = meant(match, 'SEASON');
  const weekday = meant(match, 'WEEKDAY');
  if (season) return { kind: 'period' as const, unit: 'season' as const, n: season.n, year: null, step };
  if (weekday) return { kind: 'weekday' as const, weekday: weekday.n, step };
  return { kind: 'unit' as const, unit: unit ?? ('day' as const), step };
}

import type { Cut, Expression } from './expression.ts';
import { caught, dateOf, meant, yearWords, type Match, type Rule } from './match.ts';
import type { DateWords } from './expression.ts';

const days = '[ FROM|BETWEEN THE? ] DAY JOIN THE? DAY';

/** Two dates that share a month or a year: "3–5 May 2018", "11 or 12 March", "from March to June 2011". */
export const ranges: readonly Rule[] = [
  ...sharing(
    `${days} OF? MONTH [ ,? OF? YEAR ]`,
    `FROM|BETWEEN? MONTH DAY JOIN DAY [ ,? OF? YEAR ]`,
    `YEAR? MONTH DAY JOIN DAY`,
  ),
  ...sharing(
    'FROM|BETWEEN? MONTH JOIN MONTH ,? OF? YEAR',
    'FROM|BETWEEN MONTH JOIN MONTH',
    'YEAR MONTH JOIN MONTH',
  ),
  ...sharing(
    'FROM|BETWEEN? DAY OF? MONTH JOIN THE? DAY OF? MONTH ,? OF? YEAR',
    'FROM|BETWEEN? DAY OF? MONTH ,? OF? YEAR JOIN THE? DAY OF? MONTH [ ,? OF? YEAR ]',
    'FROM|BETWEEN? MONTH DAY ,? YEAR? JOIN MONTH DAY ,? YEAR',
    'FROM|BETWEEN? YEAR MONTH DAY JOIN YEAR? MONTH DAY',
  ),
  { pattern: 'SEASON JOIN THE? SEASON ,? OF? YEAR', build: twoSeasons },
];

/** "the summer and autumn of 1942". */
function twoSeasons(match: Match): Expression | null {
  const join = caught(match, 'JOIN');
  const year = meant(match, 'YEAR');
  const [from, to] = [0, 1].map((which) => meant(match, 'SEASON', which)?.n ?? 0);
  if (!join || !year || !from || !to) return null;
  const season = (n: number): Expression => ({
    kind: 'period',
    unit: 'season',
    n,
    year: yearWords(year),
    step: null,
  });
  const cut = cutAt(match, join.index);
  if (join.meaning.name === 'or') return { kind: 'either', of: [season(from), season(to)] };
  return { kind: join.meaning.name === 'and' ? 'both' : 'range', from: season(from), to: season(to), cut };
}

function sharing(...patterns: readonly string[]): Rule[] {
  return patterns.map((pattern) => ({ pattern, build: twoDates }));
}

function twoDates(match: Match): Expression | null {
  const join = caught(match, 'JOIN');
  const [first, last] = [endOf(match, 0), endOf(match, 1)];
  if (!join || !first || !last) return null;
  const ownYears = caught(match, 'YEAR', 1) !== null;
  const yearLast = (caught(match, 'YEAR')?.index ?? 0) > join.index;
  const [from, to] = ownYears ? [first, last] : overNewYear(first, last, yearLast);
  const cut = cutAt(match, join.index);
  const sameMonth = caught(match, 'MONTH', 1) === null;
  if (join.meaning.name === 'or') return { kind: 'either', of: [from, to] };
  if (join.meaning.name === 'and' && !meant(match, 'BETWEEN')) return { kind: 'both', from, to, cut };
  if (from.day !== null && to.day !== null && sameMonth && from.day >= to.day) return null;
  return { kind: 'range', from, to, cut: sameMonth ? null : cut };
}

/** "from December to May 2022": the end without a year of its own has the one before, or after. */
function overNewYear(from: DateWords, to: DateWords, yearLast: boolean): readonly [DateWords, DateWords] {
  const [first, last] = [from.months?.[0], to.months?.[0]];
  const turns = first && last && first.calendar === last.calendar && first.month > last.month;
  if (!turns || !from.year || !('year' in from.year)) return [from, to];
  const { year } = from.year;
  return yearLast
    ? [{ ...from, year: { ...from.year, year: year - 1 } }, to]
    : [from, { ...to, year: { ...from.year, year: year + 1 } }];
}

/** Where each of two dates begins, past "from" and "to", and where the first ends. */
function cutAt(match: Match, join: number): Cut {
  const said = match.captures.filter(({ is }) => is !== 'THE' && is !== 'FROM' && is !== 'BETWEEN');
  const later = said.find(({ index }) => index > join)?.index ?? join + 1;
  return { first: said[0]?.index ?? match.start, next: join, start: later };
}

/** The first or second date; what one leaves out is taken from the other. */
function endOf(match: Match, which: number): DateWords | null {
  const month = meant(match, 'MONTH', which) ?? meant(match, 'MONTH');
  if (!month) return null;
  const year = meant(match, 'YEAR', which) ?? meant(match, 'YEAR');
  const day = meant(match, 'DAY', which);
  return {
    ...dateOf(match),
    months: month.months ?? null,
    day: day?.n ?? null,
    weekday: null,
    year: year && yearWords(year),
  };
}

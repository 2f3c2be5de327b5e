import type { Expression, Unit } from './expression.ts';
import { silent } from './expression.ts';
import { dateOf, inner, meant, numberOf, stepOf, yearOf, type Match, type Rule } from './match.ts';
import { ranges } from './rules-ranges.ts';
import {
  bareDay,
  weekdayAndDay,
  bareMonth,
  bareSeason,
  bareWeekday,
  bareYear,
  isBefore,
  isName,
  isFollowedByNoun,
  monthFits,
} from './company.ts';

/** Patterns that hold in every language; function words are classes, so word order is what differs. */
export const commonRules: readonly Rule[] = [
  ...[
    'DAY OF? MONTH [ ,? OF? YEAR ]',
    'WEEKDAY ,? THE? DAY OF? MONTH [ ,? OF? YEAR ]',
    'DAY OF? MONTH ,? OF? YEAR ,|(? WEEKDAY',
  ].map(fullDate),
  ...['YEAR ,? MONTH DAY', 'YEAR ,? MONTH DAY ,? WEEKDAY', 'YEAR OF? DAY MONTH'].map(fullDate),
  ...['MONTH ,? OF? YEAR', 'YEAR OF? MONTH'].map(fullDate),
  ...[
    'DAY OF? MONTH ,? OF? THE? REL YEARUNIT',
    'DAY OF? MONTH ,? OF? THE? YEARUNIT REL',
    'MONTH ,? OF? THE? REL YEARUNIT',
    'MONTH ,? OF? THE? YEARUNIT REL',
    'REL YEARUNIT OF? MONTH DAY?',
    'REL YEARUNIT OF? DAY OF? MONTH',
  ].map(fullDate),
  ...['REL MONTH DAY?', 'MONTH REL', 'DAY OF? MONTH REL', 'REL DAY OF? MONTH'].map((pattern) => ({
    pattern,
    build: (match: Match) =>
      monthFits(match, false) && !(match.captures.at(-1)?.is === 'REL' && !match.reading.postposed)
        ? { ...dateOf(match), year: null, step: stepOf(match) }
        : null,
  })),
  ...[
    'DAY OF? THE? REL MONTHUNIT',
    'DAY OF? THE? MONTHUNIT REL',
    'REL MONTHUNIT OF? DAY',
    'THE? DAY DAYWORD? OF THE? REL MONTHUNIT',
  ].map((pattern) => ({
    pattern,
    build: (match: Match) => ({ ...dateOf(match), year: null, step: stepOf(match) }),
  })),
  { pattern: 'MONTH', build: bareMonth },
  { pattern: 'YEAR', build: bareYear },
  { pattern: 'ON THE? DAY', build: bareDay },
  { pattern: 'WEEKDAY ,? ON? THE DAY', build: weekdayAndDay },

  { pattern: 'WEEKDAY', build: bareWeekday },
  ...['REL WEEKDAY', 'WEEKDAY REL'].map((pattern) => ({
    pattern,
    build: (match: Match) => weekday(match),
  })),
  ...[
    'WEEKDAY ,? OF? THE? REL WEEKUNIT',
    'WEEKDAY OF? THE? WEEKUNIT REL',
    'REL WEEKUNIT OF? THE? WEEKDAY',
    'WEEKUNIT REL ,? OF? THE? WEEKDAY',
  ].map((pattern) => ({
    pattern,
    build: weekdayOfWeek,
  })),

  { pattern: 'DEICTIC', build: deictic },
  ...[
    'DEICTIC OF? MONTH',
    'DAY OF? MONTH ,? DEICTIC',
    'MONTH ,? DEICTIC',
    'DEICTIC OF? DAY OF? MONTH',
    'SEASON OF? DEICTIC',
    'DEICTIC OF? SEASON',
  ].map((pattern) => ({
    pattern,
    build: withDeicticYear,
  })),
  ...[
    'DAY OF? MONTH / MONTH [ ,? OF? YEAR ]',
    'MONTH / MONTH [ ,? OF? YEAR ]',
    'WEEKDAY ,? DAY OF? MONTH / MONTH [ ,? OF? YEAR ]',
  ].map(fullDate),
  { pattern: 'SHIFTPRE UNIT', build: shiftOne },
  { pattern: 'SHIFTPRE ONE? UNIT SHIFTPOST', build: shiftOne },
  { pattern: 'DEICTIC OF? THE? DAYPART', build: deictic },
  { pattern: 'UNIT -? SHIFTER', build: unitShift },
  ...['REL UNIT', 'UNIT REL', 'THE REL UNIT'].map((pattern) => ({ pattern, build: unit })),
  ...['REL DAYPART', 'DAYPART REL'].map((pattern) => ({ pattern, build: dayPart })),
  { pattern: 'DAYPART SHIFTER', build: dayPartShift },
  { pattern: 'DAYPART OF THE? @', build: (match) => inner(match) },

  ...['NUM|ONE UNIT SHIFTER', 'SHIFTPRE ABOUT? NUM|ONE UNIT', 'ABOUT NUM|ONE UNIT SHIFTER'].map(
    (pattern) => ({ pattern, build: shift }),
  ),
  { pattern: 'SHIFTPRE NUM|ONE UNIT SHIFTPOST', build: shift },
  { pattern: 'NUM|ONE UNIT SHIFTOF THE? @', build: shiftFrom },
  { pattern: 'UNIT SHIFTOF @', build: shiftFrom },
  ...['REL NUM|VAGUE UNIT', 'NUM|VAGUE REL UNIT', 'UNIT NUM REL', 'NUM UNIT REL', 'REL UNIT NUM'].map(
    (pattern) => ({ pattern, build: stretch }),
  ),

  ...[
    'SEASON ,? OF? YEAR',
    'YEAR OF? SEASON',
    'SEASON ,? OF? THE? REL YEARUNIT',
    'SEASON OF? THE? YEARUNIT REL',
    'REL YEARUNIT OF? SEASON',
  ].map((pattern) => ({ pattern, build: season })),
  ...['REL SEASON', 'SEASON REL'].map((pattern) => ({ pattern, build: season })),
  { pattern: 'SEASON', build: bareSeason },
  ...[
    'ORD -? QUARTER [ ,? OF? YEAR ]',
    'REL YEARUNIT OF? ORD -? QUARTER',
    'QUARTER NUM|ORD [ ,? OF? YEAR ]',
    'YEAR OF? ,? ORD|NUM QUARTER',
    'ORD|NUM QUARTER OF? THE? REL YEARUNIT',
    'ORD|NUM QUARTER OF? THE? YEARUNIT REL',
  ].map((pattern) => ({ pattern, build: quarter })),
  ...['QMARK [ OF? ,? YEAR ]', 'YEAR -? QMARK', 'QMARK ,? OF? THE? REL YEARUNIT'].map((pattern) => ({
    pattern,
    build: quarterMark,
  })),
  ...['ORD|NUM HALF OF? THE? @'].map((pattern) => ({ pattern, build: half })),
  {
    pattern: 'YEAR OF? ORD|NUM HALF',
    build: (match) => half({ ...match, captures: [...match.captures, yearCapture(match)] }),
  },

  ...['ORD CENTURY', 'CENTURY ORD|ROMAN|NUM', 'ROMAN|NUM CENTURY', 'ROMAN ORDMARK CENTURY'].map(
    (pattern) => ({ pattern, build: century }),
  ),
  ...[
    'DECADEPRE DIGITS DECADEEND?',
    'DECADEPRE DECADEWORD',
    'DECADEWORD',
    'DIGITS DECADEPOST',
    "' DIGITS DECADEPOST",
    'DECADEPRE NUM',
  ].map((pattern) => ({ pattern, build: decade })),

  { pattern: 'PART OF? THE? @', build: part },
  { pattern: 'PART - @', build: part },
  { pattern: 'PART IN THE? @', build: part },
  { pattern: 'EVE OF? THE? @', build: (match) => partExpression(match, 'eve') },
  { pattern: 'PART OF? THE? UNIT', build: partOfUnit },
  { pattern: 'WEEKUNIT OF THE? @', build: (match) => within(match, 'week') },
  { pattern: 'WEEKENDUNIT OF THE? @', build: (match) => within(match, 'weekend') },
  { pattern: 'WEEKDAY OF THE? WEEKUNIT OF THE? @', build: (match) => within(match, 'week') },
  ...[
    'ORD UNIT OF THE? @',
    'LAST UNIT OF THE? @',
    'ORD WEEKDAY OF THE? @',
    'LAST WEEKDAY OF THE? @',
    'ORD UNIT IN THE? @',
    'ORD WEEKDAY IN THE? @',
    'LAST WEEKDAY IN THE? @',
  ].map((pattern) => ({ pattern, build: nth })),
  ...['ORD NUM? UNIT OF THE? @', 'LAST NUM UNIT OF THE? @'].map((pattern) => ({
    pattern,
    build: (match: Match) => (meant(match, 'NUM') ? inner(match) : null),
  })),

  ...[
    'FEAST [ DAYWORD ] [ ,? OF? YEAR ]',
    'FEAST OF? THE? REL YEARUNIT',
    'FEAST OF? THE? YEARUNIT REL',
    'REL FEAST',
    'FEAST REL',
    'YEAR OF? FEAST',
    'REL YEARUNIT OF? FEAST',
  ].map((pattern) => ({ pattern, build: feast })),
  { pattern: 'ABOUT @', build: about },
  ...ranges,

  ...['LABEL NUM|YEAR|DAY|ROMAN', 'LABEL NUM - NUM', 'LABEL WAS NUM'].map((pattern) => ({
    pattern,
    build: labelled,
  })),
  ...['NUM UNIT', 'VAGUE UNIT SHIFTER?', 'NUM JOIN NUM UNIT SHIFTER?', 'VAGUE REL? UNIT'].map((pattern) => ({
    pattern,
    build: () => silent,
  })),
  { pattern: 'NUM COUNTED', build: () => silent },
  { pattern: 'NUM NUM COUNTED', build: () => silent },
  { pattern: 'CURRENCY NUM', build: () => silent },
];

function fullDate(pattern: string): Rule {
  return { pattern, build: (match) => (monthFits(match, Boolean(yearOf(match))) ? dateOf(match) : null) };
}

/** "Article 3", "my PIN was 1990": a number with a name, unless what follows is a whole date in figures. */
function labelled(match: Match): Expression | null {
  const number = match.captures.at(-1);
  const kind = number && match.reading.expressionAt(number.index)?.expression.kind;
  return kind === 'numbers' ? null : silent;
}

function weekday(match: Match): Expression | null {
  const n = numberOf(match, 'WEEKDAY');
  if (isReversed(match) || (meant(match, 'WEEKDAY')?.weak && stepOf(match)?.shift === 0)) return null;
  return n === null ? null : { kind: 'weekday', weekday: n, step: stepOf(match) };
}

function weekdayOfWeek(match: Match): Expression | null {
  const step = stepOf(match);
  const n = numberOf(match, 'WEEKDAY');
  return step && n !== null
    ? { kind: 'within', unit: 'week', weekday: n, of: { kind: 'unit', unit: 'week', step } }
    : null;
}

function deictic(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  return (
    word && { kind: 'unit', unit: word.unit ?? 'day', step: { shift: word.n, base: word.base ?? 'speech' } }
  );
}

/** "marzo" of a year said by one word: "पिछले साल मार्च", "去年3月". */
function withDeicticYear(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  if (word?.unit !== 'year') return null;
  const step = { shift: word.n, base: word.base ?? ('speech' as const) };
  const season = meant(match, 'SEASON');
  if (season) return { kind: 'period', unit: 'season', n: season.n, year: { step }, step: null };
  return { ...dateOf(match), year: { step } };
}

/** "через неделю", "بعد أسبوع": one of the unit, or two where the word is a dual. */
function shiftOne(match: Match): Expression | null {
  const word = meant(match, 'SHIFTPRE');
  const counted = meant(match, 'UNIT');
  if (
    !word ||
    !counted?.unit ||
    counted.weak ||
    word.name !== undefined ||
    (word.weak && isFollowedByNoun(match))
  )
    return null;
  return {
    kind: 'shift',
    count: (counted.n || 1) * word.n,
    unit: counted.unit,
    base: word.base ?? 'story',
    from: null,
  };
}

function unit(match: Match): Expression | null {
  const step = stepOf(match);
  const word = meant(match, 'UNIT');
  const found = word?.unit;
  if (!step || !found || isReversed(match)) return null;
  if (word.weak) return silent;
  const base = found === 'day' && step.shift !== 0 ? 'story' : step.base;
  return { kind: 'unit', unit: found, step: { shift: step.shift, base } };
}

/** "Thursday that" is no date in English, and 日本 is Japan: there such words stand before. */
function isReversed(match: Match): boolean {
  return !match.reading.postposed && match.captures[0]?.is !== 'REL' && match.captures[0]?.is !== 'THE';
}

/** "that night", "the next morning", "last night", "this evening". */
function dayPart(match: Match): Expression | null {
  const step = stepOf(match);
  return step && !isReversed(match) ? { kind: 'unit', unit: 'day', step } : null;
}

function dayPartShift(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  if (!word || (word.weak && isFollowedByNoun(match))) return null;
  return { kind: 'unit', unit: 'day', step: { shift: word.n, base: word.base ?? 'story' } };
}

function shift(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER') ?? meant(match, 'SHIFTPRE');
  const count = numberOf(match, 'NUM', 'ONE');
  const found = meant(match, 'UNIT')?.unit;
  if (!word || count === null || !found || (word.weak && isFollowedByNoun(match))) return null;
  const said: Expression = {
    kind: 'shift',
    count: count * word.n,
    unit: found,
    base: word.base ?? 'story',
    from: null,
  };
  return word.name === 'ahead' ? { kind: 'ahead', of: said } : said;
}

/** "three days after 12 March": only from something dated by itself. */
function shiftFrom(match: Match): Expression | null {
  const word = meant(match, 'SHIFTOF');
  const from = inner(match);
  const found = meant(match, 'UNIT')?.unit;
  if (
    !word ||
    !from ||
    !found ||
    !['date', 'numbers', 'feast', 'unit', 'weekday', 'shift'].includes(from.kind)
  )
    return null;
  return {
    kind: 'shift',
    count: (numberOf(match, 'NUM', 'ONE') ?? 1) * word.n,
    unit: found,
    base: 'story',
    from,
  };
}

/** "the day before", "a year earlier", "неделю назад". */
function unitShift(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  const counted = meant(match, 'UNIT');
  if (!word || !counted?.unit || counted.weak || (word.weak && isFollowedByNoun(match))) return null;
  const count = (counted.n || 1) * word.n;
  return { kind: 'shift', count, unit: counted.unit, base: word.base ?? 'story', from: null };
}

function stretch(match: Match): Expression | null {
  const step = stepOf(match);
  const count = numberOf(match, 'NUM');
  const found = meant(match, 'UNIT')?.unit;
  if (!step || !found || count === null || step.shift === 0) return silent;
  return { kind: 'stretch', count, unit: found, step };
}

function season(match: Match): Expression | null {
  const n = numberOf(match, 'SEASON');
  if (n === null || (match.captures.length === 2 && meant(match, 'REL') && isReversed(match))) return null;
  const year = yearOf(match);
  return { kind: 'period', unit: 'season', n, year, step: year ? null : stepOf(match) };
}

function quarter(match: Match): Expression | null {
  return quarterOf(match, numberOf(match, 'ORD', 'NUM'));
}

function quarterMark(match: Match): Expression | null {
  const mark = meant(match, 'QMARK');
  if (mark?.unit === 'half')
    return { kind: 'period', unit: 'half', n: mark.n, year: yearOf(match), step: null };
  return quarterOf(match, mark?.n ?? null);
}

function quarterOf(match: Match, n: number | null): Expression | null {
  return n === null || n < 1 || n > 4
    ? null
    : { kind: 'period', unit: 'quarter', n, year: yearOf(match), step: null };
}

function yearCapture(match: Match) {
  return { is: '@', meaning: { is: '@', n: 0 }, index: match.start, expression: dateOf(match) };
}

function half(match: Match): Expression | null {
  const of = inner(match);
  const n = numberOf(match, 'ORD', 'NUM');
  return of && n !== null && n <= 2 ? { kind: 'nth', n, unit: 'half', weekday: null, of } : null;
}

function century(match: Match): Expression | null {
  const n = numberOf(match, 'ORD', 'ROMAN', 'NUM');
  return n !== null && n >= 1 && n <= 21
    ? { kind: 'period', unit: 'century', n, year: null, step: null }
    : null;
}

function decade(match: Match): Expression | null {
  const n = numberOf(match, 'DIGITS', 'DECADEWORD', 'NUM');
  if (n === null || n % 10 !== 0 || (n >= 100 && n < 1000) || n > 2100 || n < 10) return null;
  return decadeOrCentury(n < 100 ? n + (n <= 10 ? 2000 : 1900) : n);
}

/** "the 1800s": the century as often as its first ten years; "the 2000s": the ten years first. */
export function decadeOrCentury(n: number): Expression {
  const decade: Expression = { kind: 'period', unit: 'decade', n, year: null, step: null };
  if (n % 100 !== 0) return decade;
  const century: Expression = { kind: 'period', unit: 'century', n: n / 100 + 1, year: null, step: null };
  return { kind: 'or', of: n < 2000 ? [century, decade] : [decade, century] };
}

function part(match: Match): Expression | null {
  const name = meant(match, 'PART')?.name;
  return name === 'start' || name === 'mid' || name === 'end' || name === 'whole'
    ? partExpression(match, name)
    : null;
}

function partExpression(match: Match, name: 'start' | 'mid' | 'end' | 'whole' | 'eve'): Expression | null {
  const of = inner(match);
  if (!of || of.kind === 'silent' || of.kind === 'part') return null;
  if (name === 'eve' && !['date', 'feast', 'numbers'].includes(of.kind)) return null;
  return { kind: 'part', part: name, of };
}

/** "the end of the month": of the month the story is in. */
function partOfUnit(match: Match): Expression | null {
  const name = meant(match, 'PART')?.name;
  const found: Unit | undefined = meant(match, 'UNIT')?.unit;
  if (!found || !['week', 'month', 'year', 'decade', 'century', 'quarter'].includes(found)) return null;
  if (name !== 'start' && name !== 'mid' && name !== 'end' && name !== 'whole') return null;
  return { kind: 'part', part: name, of: { kind: 'unit', unit: found, step: { shift: 0, base: 'story' } } };
}

function within(match: Match, found: Unit): Expression | null {
  const of = inner(match);
  return of && of.kind !== 'silent'
    ? { kind: 'within', unit: found, weekday: numberOf(match, 'WEEKDAY'), of }
    : null;
}

function nth(match: Match): Expression | null {
  const of = inner(match);
  const n = numberOf(match, 'ORD', 'LAST');
  const found = meant(match, 'UNIT')?.unit ?? null;
  const day = numberOf(match, 'WEEKDAY');
  if (!of || n === null || n > 31 || of.kind === 'silent' || (found === null && day === null)) return null;
  return { kind: 'nth', n, unit: found, weekday: day, of };
}

function feast(match: Match): Expression | null {
  const word = meant(match, 'FEAST');
  if (!word?.name || isName(match) || (word.weak && !yearOf(match) && !isBefore(match, 'FEASTPRE')))
    return null;
  const year = yearOf(match);
  return { kind: 'feast', feast: word.name, year, step: year ? null : stepOf(match) };
}

function about(match: Match): Expression | null {
  const of = inner(match);
  return of && of.kind !== 'silent' && of.kind !== 'shift' ? { kind: 'about', of } : of;
}

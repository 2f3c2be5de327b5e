import { silent, type Expression, type Unit } from './expression.ts';
import { dateOf, inner, meant, numberOf, stepOf, yearOf, type Match } from './match.ts';
import { isBefore, isFollowedByNoun, isName } from './company.ts';

/** "Article 3", "my PIN was 1990": a number with a name, unless what follows is a whole date in figures. */
export function labelled(match: Match): Expression | null {
  const number = match.captures.at(-1);
  const kind = number && match.reading.expressionAt(number.index)?.expression.kind;
  return kind === 'numbers' ? null : silent;
}

/** "on Friday", "last Monday". */
export function weekday(match: Match): Expression | null {
  const n = numberOf(match, 'WEEKDAY');
  if (isReversed(match) || (meant(match, 'WEEKDAY')?.weak && stepOf(match)?.shift === 0)) return null;
  return n === null ? null : { kind: 'weekday', weekday: n, step: stepOf(match) };
}

/** "Friday of last week". */
export function weekdayOfWeek(match: Match): Expression | null {
  const step = stepOf(match);
  const n = numberOf(match, 'WEEKDAY');
  return step && n !== null
    ? { kind: 'within', unit: 'week', weekday: n, of: { kind: 'unit', unit: 'week', step } }
    : null;
}

/** "yesterday", "last year" in one word. */
export function deictic(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  return (
    word && { kind: 'unit', unit: word.unit ?? 'day', step: { shift: word.n, base: word.base ?? 'speech' } }
  );
}

/** "marzo" of a year said by one word: "पिछले साल मार्च", "去年3月". */
export function withDeicticYear(match: Match): Expression | null {
  const word = meant(match, 'DEICTIC');
  if (word?.unit !== 'year') return null;
  const step = { shift: word.n, base: word.base ?? ('speech' as const) };
  const season = meant(match, 'SEASON');
  if (season) return { kind: 'period', unit: 'season', n: season.n, year: { step }, step: null };
  return { ...dateOf(match), year: { step } };
}

/** "через неделю", "بعد أسبوع": one of the unit, or two where the word is a dual. */
export function shiftOne(match: Match): Expression | null {
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

/** "last week", "that year". */
export function unit(match: Match): Expression | null {
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
export function dayPart(match: Match): Expression | null {
  const step = stepOf(match);
  return step && !isReversed(match) ? { kind: 'unit', unit: 'day', step } : null;
}

/** "the morning after", "the night before". */
export function dayPartShift(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  if (!word || (word.weak && isFollowedByNoun(match))) return null;
  return { kind: 'unit', unit: 'day', step: { shift: word.n, base: word.base ?? 'story' } };
}

/** "three days later", "two weeks ago"; "in three weeks" only looks ahead. */
export function shift(match: Match): Expression | null {
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
export function shiftFrom(match: Match): Expression | null {
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
export function unitShift(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  const counted = meant(match, 'UNIT');
  if (!word || !counted?.unit || counted.weak || (word.weak && isFollowedByNoun(match))) return null;
  const count = (counted.n || 1) * word.n;
  return { kind: 'shift', count, unit: counted.unit, base: word.base ?? 'story', from: null };
}

/** "the last three months". */
export function stretch(match: Match): Expression | null {
  const step = stepOf(match);
  const count = numberOf(match, 'NUM');
  const found = meant(match, 'UNIT')?.unit;
  if (!step || !found || count === null || step.shift === 0) return silent;
  return { kind: 'stretch', count, unit: found, step };
}

/** "spring 2019", "that summer". */
export function season(match: Match): Expression | null {
  const n = numberOf(match, 'SEASON');
  if (n === null || (match.captures.length === 2 && meant(match, 'REL') && isReversed(match))) return null;
  const year = yearOf(match);
  return { kind: 'period', unit: 'season', n, year, step: year ? null : stepOf(match) };
}

/** "winter 2018/19": two years, one after the other. */
export function seasonOverYears(match: Match): Expression | null {
  const said = season(match);
  const from = meant(match, 'YEAR')?.n ?? 0;
  const to = meant(match, 'YY')?.n ?? meant(match, 'YEAR', 1)?.n;
  return said?.kind === 'period' && (to === from + 1 || to === (from + 1) % 100)
    ? { ...said, yearTo: from + 1 }
    : null;
}

/** "the second quarter of 2019". */
export function quarter(match: Match): Expression | null {
  return quarterOf(match, numberOf(match, 'ORD', 'NUM'));
}

/** "Q2 2019", "H1 2019". */
export function quarterMark(match: Match): Expression | null {
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

/** A year alone, as a date inside another pattern. */
export function yearCapture(match: Match) {
  return { is: '@', meaning: { is: '@', n: 0 }, index: match.start, expression: dateOf(match) };
}

/** "the first half of 2019". */
export function half(match: Match): Expression | null {
  const of = inner(match);
  const n = numberOf(match, 'ORD', 'NUM');
  return of && (n === 1 || n === 2) ? { kind: 'nth', n, unit: 'half', weekday: null, of } : null;
}

/** "the 20th century". */
export function century(match: Match): Expression | null {
  const n = numberOf(match, 'ORD', 'ROMAN', 'NUM');
  return n !== null && n >= 1 && n <= 21
    ? { kind: 'period', unit: 'century', n, year: null, step: null }
    : null;
}

/** "the 1990s", "the nineties". */
export function decade(match: Match): Expression | null {
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

/** "early 2019", "the end of March". */
export function part(match: Match): Expression | null {
  const name = meant(match, 'PART')?.name;
  return name === 'start' || name === 'mid' || name === 'end' || name === 'whole'
    ? partExpression(match, name)
    : null;
}

/** A named part of the date expression in the match; null where it can have none. */
export function partExpression(
  match: Match,
  name: 'start' | 'mid' | 'end' | 'whole' | 'eve',
): Expression | null {
  const of = inner(match);
  if (!of || of.kind === 'silent' || of.kind === 'part') return null;
  if (name === 'eve' && !['date', 'feast', 'numbers'].includes(of.kind)) return null;
  return { kind: 'part', part: name, of };
}

/** "the end of the month": of the month the story is in. */
export function partOfUnit(match: Match): Expression | null {
  const name = meant(match, 'PART')?.name;
  const found: Unit | undefined = meant(match, 'UNIT')?.unit;
  if (!found || !['week', 'month', 'year', 'decade', 'century', 'quarter'].includes(found)) return null;
  if (name !== 'start' && name !== 'mid' && name !== 'end' && name !== 'whole') return null;
  return { kind: 'part', part: name, of: { kind: 'unit', unit: found, step: { shift: 0, base: 'story' } } };
}

/** "the week of 12 March". */
export function within(match: Match, found: Unit): Expression | null {
  const of = inner(match);
  return of && of.kind !== 'silent'
    ? { kind: 'within', unit: found, weekday: numberOf(match, 'WEEKDAY'), of }
    : null;
}

/** "the first Friday of March", "the last week of 2019". */
export function nth(match: Match): Expression | null {
  const of = inner(match);
  const n = numberOf(match, 'ORD', 'LAST');
  const found = meant(match, 'UNIT')?.unit ?? null;
  const day = numberOf(match, 'WEEKDAY');
  if (!of || n === null || n > 31 || of.kind === 'silent' || (found === null && day === null)) return null;
  return { kind: 'nth', n, unit: found, weekday: day, of };
}

/** "Nowruz 1398", "last Christmas". */
export function feast(match: Match): Expression | null {
  const word = meant(match, 'FEAST');
  if (!word?.feast || isName(match) || (word.weak && !yearOf(match) && !isBefore(match, 'FEASTPRE')))
    return null;
  const year = yearOf(match);
  return { kind: 'feast', feast: word.feast, year, step: year ? null : stepOf(match) };
}

/** "around March 2019"; a shift stays as it is. */
export function about(match: Match): Expression | null {
  const of = inner(match);
  return of && of.kind !== 'silent' && of.kind !== 'shift' ? { kind: 'about', of } : of;
}

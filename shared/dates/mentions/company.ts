import type { Expression } from './expression.ts';
import { atomAt, caught, dateOf, inner, meant, stepOf, type Match } from './match.ts';
import { hitsAt, numberAt } from './text-reading.ts';

/** Whether a word of the class ends right before the match; an article may stand between. */
export function isBefore(match: Match, ...classes: readonly string[]): boolean {
  return (
    endsAt(match, match.start, classes) || articleStarts(match).some((start) => endsAt(match, start, classes))
  );
}

function endsAt(match: Match, end: number, classes: readonly string[]): boolean {
  for (let at = Math.max(0, end - 4); at < end; at += 1)
    if (hitsAt(match.reading, at).some((hit) => hit.next === end && classes.includes(hit.meaning.is)))
      return true;
  return false;
}

function articleStarts(match: Match): readonly number[] {
  const before = match.start - 1;
  return hitsAt(match.reading, before).some((hit) => hit.meaning.is === 'THE' && hit.next === match.start)
    ? [before]
    : [];
}

/** The match is all there is, but for marks: a field or a note rather than a sentence. */
export function isAlone(match: Match): boolean {
  const { atoms } = match.reading;
  return atoms.every((atom, at) => atom.kind === 'mark' || (at >= match.start && at < match.next));
}

/** "after" with something after it: an order of events, not a date by itself. */
export function isFollowedByNoun(match: Match): boolean {
  const next = atomAt(match, match.next);
  if (!next || next.kind === 'mark') return false;
  return !hitsAt(match.reading, match.next).some(
    ({ meaning }) => meaning.is === 'JOIN' || meaning.is === 'STOP',
  );
}

/** Part of a person's name: after a title or a kinship word, or before a family name. */
export function isName(match: Match): boolean {
  if (isBefore(match, 'TITLE')) return true;
  const next = atomAt(match, match.next);
  return (
    match.reading.cased &&
    next?.capital === true &&
    hitsAt(match.reading, match.next).length === 0 &&
    !isBefore(match, 'IN', 'ON')
  );
}

/** May, March and the like: a month needs its capital, a year or an ordinal beside it. */
export function monthFits(match: Match, supported: boolean): boolean {
  const month = caught(match, 'MONTH');
  if (!month?.meaning.weak || supported || !match.reading.cased) return true;
  const atom = atomAt(match, month.index);
  return atom?.capital === true || isLowerCase(match) || isOrdinalDay(match);
}

function isOrdinalDay(match: Match): boolean {
  const day = caught(match, 'DAY');
  return day !== null && numberAt(match.reading, day.index)?.ordinal === true;
}

/** Nothing in the text has a capital: then capitals say nothing. */
function isLowerCase(match: Match): boolean {
  return match.reading.atoms.length < 12 && !match.reading.atoms.some((atom) => atom.capital);
}

/** A month with neither day nor year. */
export function bareMonth(match: Match): Expression | null {
  const month = caught(match, 'MONTH');
  if (!month) return null;
  const words = dateOf(match);
  if (month.meaning.name === 'figures' || isAlone(match)) return words;
  if (isBefore(match, 'TITLE')) return null;
  const atom = atomAt(match, month.index);
  const cased = !match.reading.cased || atom?.capital === true;
  const led = isBefore(match, 'IN', 'MONTHPRE', 'FROM', 'BETWEEN');
  const foreign = !(month.meaning.months ?? []).some(({ calendar }) => calendar === 'gregory');
  if (foreign) return (led && (cased || isLowerCase(match))) || isBefore(match, 'MONTHPRE') ? words : null;
  const next = atomAt(match, match.next);
  const named =
    match.reading.cased &&
    atom?.capital === true &&
    next?.kind === 'word' &&
    !next.capital &&
    hitsAt(match.reading, match.next).length === 0;
  if (month.meaning.weak && named && isBefore(match, 'ONE', 'THE')) return words;
  if (month.meaning.weak)
    return led && isBefore(match, 'IN', 'MONTHPRE') && (cased || isLowerCase(match)) ? words : null;
  return cased || led || isLowerCase(match) ? words : null;
}

const loneYears = { first: 1000, last: 2100 };

/** A year with nothing beside it but its sentence. */
export function bareYear(match: Match): Expression | null {
  const year = meant(match, 'YEAR');
  if (!year) return null;
  const words = dateOf(match);
  if (!year.weak) return words;
  if (year.n < loneYears.first || year.n > loneYears.last) return null;
  if (isGlued(match)) return null;
  if (isBefore(match, 'IN', 'FROM', 'BETWEEN', 'JOIN', 'OF', 'ABOUT', 'AND'))
    return isCounted(match) ? null : words;
  if (year.n < 1500) return isAlone(match) ? words : null;
  return standsFree(match) ? words : null;
}

/** Joined to letters, figures or signs: part of a number, a name or a code. */
function isGlued(match: Match): boolean {
  const { atoms } = match.reading;
  const first = atoms[match.start];
  const before = atoms[match.start - 1];
  const next = atoms[match.next];
  if (
    before?.text === '-' &&
    hitsAt(match.reading, match.start - 2).some(({ meaning }) => meaning.is === 'PART')
  )
    return false;
  if (
    first &&
    !first.spaced &&
    before &&
    !/^[([{"“«'‘,;–—:]$/.test(before.text) &&
    !/^\p{L}/u.test(before.text)
  )
    return true;
  if (first && !first.spaced && before?.kind === 'word' && match.reading.cased) return true;
  if (!next || next.spaced) return false;
  if (next.text === '.' || next.text === ',')
    return atoms[match.next + 1]?.spaced === false && atoms[match.next + 1]?.kind === 'number';
  return (
    /^[-/%°@#_+=*]$/.test(next.text) ||
    (next.kind === 'word' && match.reading.cased && !/^[\u0400-\u04ff]/.test(next.text))
  );
}

function isCounted(match: Match): boolean {
  return hitsAt(match.reading, match.next).some(
    ({ meaning }) => meaning.is === 'COUNTED' || meaning.is === 'UNIT',
  );
}

/** No noun it could be counting follows, or an article says it is a name: "the 1948 war". */
function standsFree(match: Match): boolean {
  if (isCounted(match)) return false;
  const next = atomAt(match, match.next);
  const before = atomAt(match, match.start - 1);
  if (!next || next.kind !== 'word' || next.capital) return true;
  const first = !before || /^[.!?]$/.test(before.text);
  if (first && match.reading.cased && !next.text.endsWith('s')) return true;
  if (hitsAt(match.reading, match.next).length > 0) return true;
  return (
    isBefore(match, 'THE') || before?.capital === true || (before?.kind === 'mark' && before.text !== '.')
  );
}

/** "on the 12th": a day of the story's month. */
export function bareDay(match: Match): Expression | null {
  const day = caught(match, 'DAY');
  if (!day) return null;
  const number = numberAt(match.reading, day.index);
  const marked = number !== null && number.next < match.next;
  if (!marked && (!number?.ordinal || number.digits === 0)) return null;
  const next = atomAt(match, match.next);
  if (next?.kind === 'word' && hitsAt(match.reading, match.next).length === 0) return null;
  if ((match.reading.expressionAt(day.index)?.next ?? 0) > match.next) return null;
  return { ...dateOf(match), step: null };
}

/** "Friday, the 15th"; not "Friday, the fourth decline". */
export function weekdayAndDay(match: Match): Expression | null {
  const day = caught(match, 'DAY');
  const number = day && numberAt(match.reading, day.index);
  const worded = number?.digits === 0 && match.reading.cased;
  return worded && atomAt(match, match.next)?.kind === 'word' ? null : dateOf(match);
}

/** "Sunday 12/7/2014", "vendredi, décembre 5 2014": the weekday of the date that follows it. */
export function weekdayAndDate(match: Match): Expression | null {
  const date = inner(match);
  const day = meant(match, 'WEEKDAY');
  if (!date || !day) return null;
  if (date.kind === 'numbers') return date.parts.length === 3 ? { ...date, weekday: day.n } : null;
  const whole = date.kind === 'date' && date.day !== null && date.months !== null && date.weekday === null;
  return whole ? { ...date, weekday: day.n } : null;
}

/** A word follows that the number before it may count: any that the language's lists do not know. */
export function mayCount(match: Match): boolean {
  const next = atomAt(match, match.next);
  return next?.kind === 'word' && (isCounted(match) || hitsAt(match.reading, match.next).length === 0);
}

/** A weekday alone; abbreviations and words with another sense need company. */
export function bareWeekday(match: Match): Expression | null {
  const day = caught(match, 'WEEKDAY');
  if (!day) return null;
  if (isBefore(match, 'EVERY', 'TITLE')) return null;
  const atom = atomAt(match, day.index);
  const words: Expression = { kind: 'weekday', weekday: day.meaning.n, step: stepOf(match) };
  if (isAlone(match)) return words;
  const cased = !match.reading.cased || atom?.capital === true || isLowerCase(match);
  if (day.meaning.weak) return cased && isBefore(match, 'ONDAY') ? words : null;
  return cased || !match.reading.weekdaysCased ? words : null;
}

/** "in the spring": a season with something that makes it a time. */
export function bareSeason(match: Match): Expression | null {
  const word = meant(match, 'SEASON');
  if (!word) return null;
  const words: Expression = { kind: 'period', unit: 'season', n: word.n, year: null, step: null };
  return isAlone(match) || word.name === 'when' || isBefore(match, 'IN', 'FROM') ? words : null;
}

import type { Point, WrittenYear } from '../resolve/date-tree.ts';
import type { Draft, DraftNumber } from './draft.ts';

type Fields = Partial<Point>;

/** Fits what was found into one date; null when it does not make one. */
export function assemble(draft: Draft): Fields | null {
  const numbers = readNumbers(draft);
  if (numbers === null) return null;
  const fields: Fields = { ...shared(draft), ...numbers };
  return isSense(fields, draft) ? fields : null;
}

function shared(draft: Draft): Fields {
  return {
    month: draft.month,
    weekday: draft.weekday,
    season: draft.season,
    part: draft.part,
    era: draft.era,
    feast: draft.feast,
    century: draft.century,
    week: draft.week ? (draft.nth ?? 0) : null,
    nth: draft.weekday !== null && !draft.week ? draft.nth : null,
    quarter: draft.quarter ? draft.nth : null,
    half: typeof draft.half === 'number' ? draft.half : draft.half === 'counted' ? draft.nth : null,
  };
}

function readNumbers(draft: Draft): Fields | null {
  const decade = draft.numbers.find((x) => x.role === 'decade');
  if (decade !== undefined) return draft.numbers.length === 1 ? { year: year(decade), decade: true } : null;
  const year4 = draft.numbers.find((x) => x.role === 'year');
  const day = draft.numbers.find((x) => x.role === 'day');
  const rest = draft.numbers.filter((x) => x !== year4 && x !== day);
  const given: Fields = { ...(year4 ? { year: year(year4) } : {}), ...(day ? { day: day.value } : {}) };
  if (draft.decadeWord !== null && rest.length <= 1) return decadeOf(draft.decadeWord, rest[0]);
  if (year4 === undefined && draft.decade && rest.length === 1 && rest[0] && rest[0].value % 10 === 0)
    return { year: year(rest[0]), decade: true };
  if (draft.century)
    return rest.length === 1 && rest[0] ? { year: { value: rest[0].value, digits: rest[0].digits } } : null;
  if (rest.length === 0) return given;
  if (year4 !== undefined || day !== undefined) return withGiven(draft, rest, given);
  if (draft.season !== null && rest.length === 2) return seasonYears(rest);
  if (countsPart(draft) && rest[0]) return counted(draft, rest);
  return draft.month === null ? bare(draft, rest) : beside(draft, rest);
}

/** "Q1 2019": the number stands behind what it counts. */
function countsPart(draft: Draft): boolean {
  return draft.nth === null && (draft.quarter || draft.half === 'counted') && draft.numbers.length === 2;
}

function counted(draft: Draft, rest: readonly DraftNumber[]): Fields | null {
  const nth = rest.find((x) => x.digits === 1);
  const other = rest.find((x) => x !== nth);
  if (nth === undefined || other === undefined) return null;
  return { year: year(other), ...(draft.quarter ? { quarter: nth.value } : { half: nth.value }) };
}

function decadeOf(word: number, century: DraftNumber | undefined): Fields | null {
  if (century === undefined) return { year: { value: word, digits: 2 }, decade: true };
  return century.value % 100 === 0
    ? { year: { value: century.value + word, digits: 4 }, decade: true }
    : null;
}

/** Where the writing marks the year or the day (2019年3月12日, ’98), what is left is the other. */
function withGiven(draft: Draft, rest: readonly DraftNumber[], given: Fields): Fields | null {
  const [other, more] = rest;
  if (other === undefined || more !== undefined) return null;
  if (given.year === undefined)
    return other.digits >= 3 || given.day !== undefined ? { ...given, year: year(other) } : null;
  return draft.month !== null && given.day === undefined ? { ...given, day: other.value } : null;
}

function seasonYears(rest: readonly DraftNumber[]): Fields | null {
  const [from, to] = rest;
  if (from === undefined || to === undefined || from.digits < 4 || to.mark === '') return null;
  const next = from.value + 1;
  return to.value === (to.digits < 3 ? next % 100 : next) ? { year: year(from), yearTo: next } : null;
}

/** Numbers beside a month's name: a day, a year, or both. */
function beside(draft: Draft, rest: readonly DraftNumber[]): Fields | null {
  const [first, second, third] = rest;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return isYear(first) ? { year: year(first) } : { day: first.value };
  if (isYear(second) && !isLong(first)) return { day: first.value, year: year(second) };
  if (isYear(first) && !isLong(second)) return { day: second.value, year: year(first) };
  if (isLong(first) || isLong(second) || draft.monthAt === 2) return null;
  return { day: first.value, year: year(second) };
}

/** Numbers without a month's name. */
function bare(draft: Draft, rest: readonly DraftNumber[]): Fields | null {
  const [first, second, third, fourth] = rest;
  if (first === undefined || fourth !== undefined) return null;
  if (second === undefined) return alone(draft, first);
  if (third === undefined) return pair(first, second);
  if (isLong(second) || first.role === 'word' || !sameMarks(second, third)) return null;
  if (isLong(first))
    return isLong(third) ? null : { year: year(first), month: number(second), day: third.value };
  if (second.mark === '.' && second.value <= 12)
    return { day: first.value, month: number(second), year: year(third) };
  return { numeric: [year(first), year(second), year(third)] };
}

function alone(draft: Draft, only: DraftNumber): Fields | null {
  if (only.digits === 4 || (draft.era !== null && only.digits <= 3)) return { year: year(only) };
  return only.digits <= 2 && only.value > 0 ? { day: only.value } : null;
}

function pair(first: DraftNumber, second: DraftNumber): Fields | null {
  if (second.mark === ',')
    return isLong(second) && !isLong(first) ? { day: first.value, year: year(second) } : null;
  if (first.role !== null || second.role !== null) return null;
  if (first.digits === 4 && second.digits <= 2 && second.value <= 13)
    return { year: year(first), month: number(second) };
  if (second.digits === 4 && first.digits <= 2 && first.value <= 13)
    return { year: year(second), month: number(first) };
  return null;
}

function sameMarks(second: DraftNumber, third: DraftNumber): boolean {
  return second.mark === third.mark && second.mark !== ',';
}

function isYear(x: DraftNumber): boolean {
  return isLong(x) || (x.value > 31 && x.role !== 'ordinal') || x.value === 0;
}

function isLong(x: DraftNumber): boolean {
  return x.digits >= 3;
}

function year(x: DraftNumber): WrittenYear {
  return { value: x.value, digits: x.digits };
}

function number(x: DraftNumber): Point['month'] {
  return { name: null, named: [], number: x.value };
}

/** Refuses parts that say nothing together: a week of no month, a quarter without its number, an "early" feast. */
function isSense(fields: Fields, draft: Draft): boolean {
  const { day, month, season, quarter, half, week, part, feast, nth, decade, century } = fields;
  const hasDay = (day !== undefined && day !== null) || (fields.numeric?.length ?? 0) > 0;
  if (draft.quarter && (quarter == null || quarter < 1 || quarter > 4)) return false;
  if (draft.half === 'counted' && (half == null || half < 1 || half > 2)) return false;
  if (week === 0 ? !hasDay && feast == null : week != null && month == null) return false;
  if (nth != null && (month == null || hasDay)) return false;
  if (draft.last && nth !== -1 && week !== -1) return false;
  const named = [season, quarter, half, feast, week].filter((x) => x != null).length;
  if (named > 1 && !(week === 0 && feast != null)) return false;
  if (named === 1 && (hasDay || month != null) && week == null) return false;
  if ((decade === true || century === true) && (month != null || hasDay || named > 0)) return false;
  if (part != null && (hasDay || feast != null || week != null || nth != null)) return false;
  return hasDay || month != null || fields.year != null || named > 0 || fields.weekday != null;
}

import { dayOf, daysInMonth, fromEpochDay, toEpochDay, type Day } from './day.ts';
import { padding } from './resolve/padding.ts';
import type { Interpretation, Precision, Reading } from './reading.ts';

/** A date in EDTF as a day-based record can hold it: every reading, and how it was qualified. */
export type EdtfDate = Interpretation;

/**
 * Reads ISO 8601-2 (EDTF) text: levels 0 and 1 and, of level 2, sets of one of, qualifications, `X` digits, seasons
 * 21–41 and halves 40–41. Null for anything else, and for a day that does not exist.
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (!/^[\d[\]{}.,/~?%XYx-]+$/.test(text) || text.length > 200) return null;
  const set = /^\[(.+)\]$/.exec(text);
  if (set?.[1] !== undefined) return oneOf(set[1]);
  const stretch = interval(text) ?? single(text);
  return stretch === null ? null : whole([stretch]);
}

/** As `parseEdtf`, but only for text that is surely EDTF and not a date written another way. */
export function readEdtf(text: string): EdtfDate | null {
  const sure =
    /^(?:\[.*\]|.*\.\..*|\d{1,3}X{1,3}.*|\d{4}-XX.*|\d{4}-\d\d-XX.*|\d{4}-(?:2[1-9]|3[0-9]|4[01])[~?%]?|[1-9]\d{3}(?:-\d\d(?:-\d\d)?)?[~%?]?\/[\d.].*|\d{4}(?:-\d\d(?:-\d\d)?)?[~%?])$/;
  if (!sure.test(text) || /(?:^|[/[,.])(?:0|1[0-4])\d\d/.test(text)) return null;
  return parseEdtf(text);
}

/** EDTF of a date and its alternatives: a set when several readings are open, '' when the words name no date. */
export function formatEdtf(when: Pick<Interpretation, 'edtf' | 'alternatives'>): string {
  const readings = [when.edtf, ...when.alternatives.map((x) => x.edtf)];
  const named = [...new Set(readings.filter((x) => x !== ''))];
  const plain = named.every((x) => !x.includes('/'));
  return named.length > 1 && plain ? `[${named.join(',')}]` : (named[0] ?? '');
}

/** Days since 1970-01-01; null = open. */
interface Stretch {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly precision: Precision;
  /** How far the likely bounds lie inside, as with seasons. */
  readonly soft: number;
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

function whole(stretches: readonly Stretch[]): EdtfDate | null {
  const [first] = stretches;
  if (first === undefined) return null;
  const [reading, ...alternatives] = stretches.map((x) => readingOf(x));
  if (reading === undefined) return null;
  return {
    ...reading,
    alternatives,
    approximate: first.approximate,
    uncertain: first.uncertain,
    weekday: null,
  };
}

function readingOf(stretch: Stretch): Reading {
  const reach = stretch.approximate ? padding.about[stretch.precision] : 0;
  const [earliest, latest] = [stretch.earliest, stretch.latest];
  return {
    earliest: day(earliest === null ? null : earliest - reach),
    latest: day(latest === null ? null : latest + reach),
    likelyEarliest: day(earliest === null ? null : earliest + stretch.soft),
    likelyLatest: day(latest === null ? null : latest - stretch.soft),
    precision: stretch.precision,
    calendar: 'gregory',
    edtf: stretch.edtf,
    written: {},
    impossible: null,
  };
}

function day(epochDay: number | null): Day | null {
  return epochDay === null ? null : fromEpochDay(Math.min(2_932_896, Math.max(-719_162, epochDay)));
}

function oneOf(members: string): EdtfDate | null {
  const parts = members.split(',').map((x) => x.trim());
  const stretches = parts.map((x) => (x.includes('..') ? fromTo(x) : single(x)));
  const known = stretches.filter((x) => x !== null);
  return known.length === parts.length ? whole(known) : null;
}

/** `..2019`, `2019..` and `2017..2019` inside a set. */
function fromTo(text: string): Stretch | null {
  const [from = '', to = ''] = text.split('..');
  return interval(`${from === '' ? '..' : from}/${to === '' ? '..' : to}`);
}

function interval(text: string): Stretch | null {
  const sides = text.split('/');
  if (sides.length !== 2) return null;
  const [from = '', to = ''] = sides;
  const start = isOpen(from) ? null : single(from);
  const end = isOpen(to) ? null : single(to);
  if ((start === null && !isOpen(from)) || (end === null && !isOpen(to)) || (start === null && end === null))
    return null;
  if (start?.earliest != null && end?.latest != null && start.earliest > end.latest) return null;
  return {
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: start === null || end === null ? 'open' : 'range',
    soft: 0,
    edtf: text,
    approximate: start?.approximate === true || end?.approximate === true,
    uncertain: start?.uncertain === true || end?.uncertain === true,
  };
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

function single(text: string): Stretch | null {
  const parts = /^([~?%]?)(.+?)([~?%]?)$/.exec(text);
  const plain = (parts?.[2] ?? '').replaceAll(/[~?%]/g, '');
  const marks = text.replaceAll(/[^~?%]/g, '');
  const found = named(plain);
  if (found === null) return null;
  return { soft: 0, ...found, edtf: text, approximate: /[~%]/.test(marks), uncertain: /[?%]/.test(marks) };
}

type Named = Pick<Stretch, 'earliest' | 'latest' | 'precision'> & { readonly soft?: number };

function named(text: string): Named | null {
  const parts = /^(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/i.exec(text.toUpperCase());
  const [year, month, dayOfMonth] = [parts?.[1], parts?.[2], parts?.[3]];
  if (year === undefined) return null;
  if (month === undefined) return years(year);
  if (!/^\d{4}$/.test(year)) return /^X+$/.test(month) ? years(year) : null;
  const inYear = Number(year);
  if (dayOfMonth !== undefined) return days(inYear, month, dayOfMonth);
  if (month.includes('X')) return monthsLike(inYear, month);
  const number = Number(month);
  return number <= 12 ? months(inYear, number, 1, 'month') : divided(inYear, number);
}

function years(text: string): Named | null {
  const from = Number(text.replaceAll('X', '0'));
  const to = Number(text.replaceAll('X', '9'));
  const unknown = text.length - text.replaceAll('X', '').length;
  if (!/^\d+X*$/.test(text)) return null;
  const precision = (['year', 'decade', 'century', 'range'] as const)[unknown] ?? 'range';
  return spanning(dayOf(Math.max(1, from), 1, 1), dayOf(to, 12, 31), precision);
}

function spanning(from: Day | null, to: Day | null, precision: Precision): Named | null {
  return from === null || to === null
    ? null
    : { earliest: toEpochDay(from), latest: toEpochDay(to), precision };
}

/** `2019-1X` and `2019-XX`: the months whose number fits. */
function monthsLike(year: number, pattern: string): Named | null {
  const fitting = fits(pattern, 1, 12);
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (first === undefined || last === undefined) return null;
  const precision = fitting.length === 12 ? 'year' : 'range';
  return months(year, first, last - first + 1, precision);
}

/** `2019-03-1X`, `2019-03-XX` and `2019-XX-12`: from the first day that fits to the last. */
function days(year: number, month: string, dayOfMonth: string): Named | null {
  const monthsThatFit = fits(month, 1, 12);
  const all = monthsThatFit.flatMap((x) =>
    fits(dayOfMonth, 1, daysInMonth(year, x)).map((y) => dayOf(year, x, y)),
  );
  const [first, last] = [all[0], all.at(-1)];
  if (first == null || last == null) return null;
  const precision =
    all.length === 1 ? 'day' : dayOfMonth === 'XX' && monthsThatFit.length === 1 ? 'month' : 'range';
  return spanning(first, last, precision);
}

function fits(pattern: string, from: number, to: number): readonly number[] {
  const like = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((x) =>
    like.test(String(x).padStart(2, '0')),
  );
}

/** Seasons 21–32 by their months, quarters 33–36, thirds 37–39, halves 40–41. */
function divided(year: number, code: number): Named | null {
  if (code >= 21 && code <= 24) return season(year, code - 21);
  if (code >= 25 && code <= 28) return season(year, code - 25);
  if (code >= 29 && code <= 32) return season(year, (code - 29 + 2) % 4);
  if (code >= 33 && code <= 36) return months(year, (code - 33) * 3 + 1, 3, 'quarter');
  if (code >= 37 && code <= 39) return months(year, (code - 37) * 4 + 1, 4, 'range');
  return code === 40 || code === 41 ? months(year, (code - 40) * 6 + 1, 6, 'half-year') : null;
}

/** A winter may be the one before or the one after: both ends are kept. */
function season(year: number, place: number): Named | null {
  if (place < 3) return padded(months(year, place * 3 + 3, 3, 'season'), padding.season);
  return padded(
    spanning(dayOf(year - 1, 12, 1), dayOf(year + 1, 2, daysInMonth(year + 1, 2)), 'season'),
    padding.season,
  );
}

function padded(found: Named | null, reach: number): Named | null {
  if (found?.earliest == null || found.latest === null) return null;
  return { ...found, earliest: found.earliest - reach, latest: found.latest + reach, soft: reach };
}

function months(year: number, from: number, count: number, precision: Precision): Named | null {
  const last = from + count - 1;
  return spanning(dayOf(year, from, 1), dayOf(year, last, daysInMonth(year, last)), precision);
}

import type { Days, LengthUnit, LengthWords } from '../resolve/date-tree.ts';
import { lengthAt, type Lexicon } from './lexicon.ts';
import { padding } from '../resolve/padding.ts';
import type { Token } from './tokens.ts';

/** A length as understood: its days and how it was counted. */
export interface ReadLength {
  readonly days: Days;
  readonly words: readonly LengthWords[];
}

const unitDays: Readonly<Record<LengthUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.436875,
  year: 365.2425,
};

/** Reads a length of time from a stretch of tokens; null when any word of it is not understood. */
export function readLength(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): ReadLength | null {
  if (from >= to) return null;
  const about = aboutWithin(tokens, from, to, lexicon);
  const start = about?.[0] ?? from;
  const end = about?.[1] ?? to;
  return (
    choice(tokens, start, end, lexicon, about !== null) ?? sum(tokens, start, end, lexicon, about !== null)
  );
}

/** The days of a count of units. */
export function daysOf(count: number, unit: LengthUnit, about: boolean): Days {
  const likely = Math.round(count * unitDays[unit]);
  const loose = unit === 'week' || unit === 'month' || unit === 'year' ? padding.lengths[unit] : 0;
  const share = about ? count * unitDays[unit] * padding.lengths.about : 0;
  const reach = Math.max(share, loose);
  const exact = count * unitDays[unit];
  if (unit === 'hour')
    return {
      min: Math.floor(exact - share),
      max: Math.ceil(exact + share),
      likelyMin: Math.floor(exact),
      likelyMax: Math.ceil(exact),
    };
  return {
    min: Math.max(0, Math.floor(exact - reach)),
    max: Math.ceil(exact + reach),
    likelyMin: likely,
    likelyMax: likely,
  };
}

function aboutWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  for (const { kind, head, tail } of lexicon.patterns) {
    if (kind !== 'about' || to - from <= head.length + tail.length) continue;
    const starts = head.every((word, place) => tokens[from + place]?.key === word);
    const ends = tail.every((word, place) => tokens[to - tail.length + place]?.key === word);
    if (starts && ends) return [from + head.length, to - tail.length];
  }
  return null;
}

/** "3 to 5 days", "two or three weeks", "between 3 and 5 days". */
function choice(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  about: boolean,
): ReadLength | null {
  for (const { kind, head, middle, tail } of lexicon.patterns) {
    if (kind !== 'or' && kind !== 'range' && kind !== 'between') continue;
    const parted = cut(tokens, from, to, head, middle, tail);
    if (parted === null) continue;
    const low = counted(tokens, parted[0], parted[1], lexicon);
    const high = counted(tokens, parted[2], parted[3], lexicon);
    const unit = high?.unit ?? null;
    if (
      low === null ||
      high === null ||
      unit === null ||
      typeof low.count !== 'number' ||
      typeof high.count !== 'number'
    )
      continue;
    const least = daysOf(low.count, low.unit ?? unit, about);
    const most = daysOf(high.count, unit, about);
    if (least.min > most.max) return null;
    const days = { min: least.min, max: most.max, likelyMin: least.likelyMin, likelyMax: most.likelyMax };
    return { days, words: [{ count: low.count, to: high.count, unit, about }] };
  }
  return null;
}

type Cuts = readonly [number, number, number, number];

function cut(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: readonly string[],
  middle: readonly string[],
  tail: readonly string[],
): Cuts | null {
  if (middle.length === 0 || !head.every((word, place) => tokens[from + place]?.key === word)) return null;
  const start = from + head.length;
  const end = tail.every((word, place) => tokens[to - tail.length + place]?.key === word)
    ? to - tail.length
    : to;
  for (let at = start + 1; at + middle.length < end; at++) {
    if (middle.every((word, place) => tokens[at + place]?.key === word))
      return [start, at, at + middle.length, end];
  }
  return null;
}

/** "1 year 6 months": counts of falling units, one after another. */
function sum(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  about: boolean,
): ReadLength | null {
  let days: Days | null = null;
  const words: LengthWords[] = [];
  let at = from;
  while (at < to) {
    const next = piece(tokens, at, to, lexicon);
    if (next === null || next.unit === null)
      return at > from && next?.bare === true ? ready(days, words) : null;
    const more = daysOfCount(next.count, next.unit, about);
    words.push({ count: next.count, to: null, unit: next.unit, about });
    days = days === null ? more : add(days, more);
    at = next.end;
  }
  return ready(days, words);
}

function ready(days: Days | null, words: readonly LengthWords[]): ReadLength | null {
  return days === null ? null : { days, words };
}

function add(a: Days, b: Days): Days {
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    likelyMin: a.likelyMin + b.likelyMin,
    likelyMax: a.likelyMax + b.likelyMax,
  };
}

/** The days of a count that may itself be vague. */
export function daysOfCount(count: LengthWords['count'], unit: LengthUnit, about: boolean): Days {
  if (count === 'half') return daysOf(0.5, unit, about);
  if (typeof count === 'number') return daysOf(count, unit, about);
  const [least, most] = padding.lengths[count];
  const low = daysOf(least, unit, false);
  const high = daysOf(most, unit, false);
  return {
    min: Math.round(least * unitDays[unit]),
    max: Math.round(most * unitDays[unit]),
    likelyMin: low.likelyMin,
    likelyMax: high.likelyMax,
  };
}

interface Counted {
  readonly count: LengthWords['count'];
  readonly unit: LengthUnit | null;
}

function counted(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Counted | null {
  const found = piece(tokens, from, to, lexicon);
  return found !== null && found.end === to && found.counted ? found : null;
}

/** One count with its unit, in that order; words that add nothing may stand anywhere. */
function piece(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): (Counted & { end: number; bare: boolean; counted: boolean }) | null {
  let count: LengthWords['count'] | null = null;
  let unit: LengthUnit | null = null;
  let at = from;
  for (; at < to;) {
    const token = tokens[at];
    if (token?.kind === 'number') {
      if (count !== null) break;
      count = token.value;
      if (token.role === 'day' || token.role === 'year') {
        unit = token.role;
        at++;
        break;
      }
      at++;
      continue;
    }
    const phrase = lengthAt(lexicon, tokens, at, to);
    if (phrase === null) return null;
    const dual = phrase.lexemes.find((x) => x.kind === 'dual');
    if (dual !== undefined && count === null)
      return { count: 2, unit: dual.value, end: at + phrase.length, bare: false, counted: true };
    const unitHere: LengthUnit | undefined = phrase.lexemes.flatMap((x) =>
      x.kind === 'unit' ? [x.value] : [],
    )[0];
    const countHere = phrase.lexemes.flatMap((x) => (x.kind === 'count' ? [x.value] : []))[0];
    const filler = phrase.lexemes.some((x) => x.kind === 'filler');
    if (unitHere !== undefined && unit === null) unit = unitHere;
    else if (countHere !== undefined && count === null && unit === null) count = countHere;
    else if (countHere === 1 && filler && unit === null) count ??= 1;
    else if (!filler) break;
    at += phrase.length;
    if (unit !== null && unitHere !== undefined) {
      while (at < to && onlyFiller(tokens, at, to, lexicon)) at++;
      break;
    }
  }
  if (count === null && unit === null)
    return at > from ? { count: 1, unit: null, end: at, bare: true, counted: false } : null;
  return { count: count ?? 1, unit, end: at, bare: false, counted: count !== null };
}

function onlyFiller(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const phrase = lengthAt(lexicon, tokens, at, to);
  return phrase !== null && phrase.length === 1 && phrase.lexemes.every((x) => x.kind === 'filler');
}

/** "At least three days", "less than a month": bounds that are open on one side; null when it is no such length. */
export function limitedLength(
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly [number | null, number | null] | null {
  for (const { kind, head, tail } of lexicon.limits) {
    const end = tokens.length - tail.length;
    if (head.length >= end) continue;
    if (!head.every((word, place) => tokens[place]?.key === word)) continue;
    if (!tail.every((word, place) => tokens[end + place]?.key === word)) continue;
    const read = readLength(tokens, head.length, end, lexicon);
    if (read !== null) return kind === 'atLeast' ? [read.days.min, null] : [0, read.days.max];
  }
  return null;
}

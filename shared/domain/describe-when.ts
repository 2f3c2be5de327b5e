import { fromDay, monthLength, monthsInYear } from '../calendars/convert.ts';
import { nativeDigits } from '../calendars/digits.ts';
import { describeTexts, type DescribeTexts } from './date-words/describe-texts.ts';
import { dateLanguageOf, dateLanguages } from './date-words/languages/languages.ts';
import { emptyPoint } from './date-words/date-tree.ts';
import type { DateLanguage } from './date-words/date-language.ts';
import { shapesOf } from './date-words/shapes.ts';
import { writeTree } from './date-words/write-tree.ts';
import type { Day } from './day.ts';
import { readingsOf, type CalendarId, type Reading, type When } from './when.ts';

/** Who reads the sentence: the language of the window, and the calendar to show beside the Gregorian one, if any. */
export interface DescribeFor {
  readonly language: string;
  readonly calendar: CalendarId | null;
}

/**
 * One plain sentence of what was understood, in both calendars:
 * "between 21 January and 19 February 2019 · Bahman 1397 AP".
 */
export function describeWhen(when: When, { language, calendar }: DescribeFor): string {
  const { texts, tag } = describeTexts(language);
  const words = wordsOf(tag);
  const readings = readingsOf(when).map((x) => describeReading(x, calendar, texts, words));
  const all = [...new Set(readings)].reduceRight((rest, one) => fill(texts.or, { a: one, b: rest }));
  const sure = when.uncertain ? fill(texts.uncertain, { x: all }) : all;
  if (when.weekday === null || when.precision !== 'day') return sure;
  return fill(texts.weekday, { x: sure, a: (words.weekdays[when.weekday] ?? '').split('|')[0] ?? '' });
}

function wordsOf(tag: string): DateLanguage {
  const found = dateLanguageOf(tag) ?? dateLanguages[0];
  if (found === undefined) throw new Error('The date field has no languages.');
  return found;
}

function describeReading(
  reading: Reading,
  calendar: CalendarId | null,
  texts: DescribeTexts,
  words: DateLanguage,
): string {
  if (reading.impossible !== null) {
    const { reason, limit } = reading.impossible;
    return fill(texts.impossible[reason], {
      n: nativeDigits(String(limit ?? ''), shapesOf(words.tag).digits),
      a: (words.weekdays[limit ?? -1] ?? '').split('|')[0] ?? '',
    });
  }
  const shown = calendar ?? (reading.calendar === 'gregory' ? null : reading.calendar);
  const gregorian = describeIn('gregory', reading, texts, words);
  const other = shown === null || shown === 'gregory' ? '' : describeIn(shown, reading, texts, words);
  return [gregorian, other].filter((x) => x !== '').join(' · ');
}

function describeIn(
  calendar: CalendarId,
  reading: Reading,
  texts: DescribeTexts,
  words: DateLanguage,
): string {
  const { earliest, latest, likelyEarliest, likelyLatest } = reading;
  if (earliest === null && latest === null) return calendar === 'gregory' ? texts.words : '';
  const hard = stretch(calendar, earliest, latest, texts, words);
  if (earliest === likelyEarliest && latest === likelyLatest) return hard;
  const likely = fill(texts.likely, { x: stretch(calendar, likelyEarliest, likelyLatest, texts, words) });
  return calendar === 'gregory' ? fill(texts.within, { x: likely, b: hard }) : likely;
}

function stretch(
  calendar: CalendarId,
  from: Day | null,
  to: Day | null,
  texts: DescribeTexts,
  words: DateLanguage,
): string {
  const [a, b] = [
    from === null ? null : dayIn(calendar, from, words),
    to === null ? null : dayIn(calendar, to, words),
  ];
  if (a === null || b === null) return openStretch(a, b, texts);
  if (from === to) return fill(texts.day, { a });
  return (
    (from !== null && to !== null ? wholeIn(calendar, from, to, words) : null) ??
    fill(texts.between, { a: withoutSharedYear(a, b), b })
  );
}

/** "21 January" beside "19 February 2019": the year is said once where it ends both. */
function withoutSharedYear(a: string, b: string): string {
  const year = /(?: de)? \d{3,4}(?: \D+)?$/.exec(b)?.[0];
  return year !== undefined && a.endsWith(year) ? a.slice(0, -year.length) : a;
}

function openStretch(a: string | null, b: string | null, texts: DescribeTexts): string {
  if (a !== null) return fill(texts.after, { a });
  return b === null ? '' : fill(texts.before, { b });
}

/** The month or year by name, in a calendar other than the Gregorian, where the days are exactly one. */
function wholeIn(calendar: CalendarId, from: Day, to: Day, words: DateLanguage): string | null {
  const [start, end] = [fromDay(calendar, from), fromDay(calendar, to)];
  if (calendar === 'gregory' || start === null || end === null || start.year !== end.year || start.day !== 1)
    return null;
  if (end.day !== monthLength(calendar, end.year, end.month)) return null;
  if (start.month === end.month) return writeParts(calendar, start.year, start.month, null, words);
  const isYear = start.month === 1 && end.month === monthsInYear(calendar, end.year);
  return isYear ? writeParts(calendar, start.year, null, null, words) : null;
}

function dayIn(calendar: CalendarId, day: Day, words: DateLanguage): string | null {
  const parts = fromDay(calendar, day);
  return parts === null ? null : writeParts(calendar, parts.year, parts.month, parts.day, words);
}

function writeParts(
  calendar: CalendarId,
  year: number,
  month: number | null,
  day: number | null,
  words: DateLanguage,
): string {
  const chosen = { calendar, year, month, day, monthCalendar: null, south: false };
  return writeTree({ ...emptyPoint, chosen }, words);
}

function fill(template: string, values: Readonly<Partial<Record<'a' | 'b' | 'n' | 'x', string>>>): string {
  return template.replaceAll(/\{([abnx])\}/g, (slot, name: 'a' | 'b' | 'n' | 'x') => values[name] ?? slot);
}

import { assertNever } from '../../assert-never.ts';
import { monthsInYear } from '../calendars/convert.ts';
import { nativeDigits } from '../text/digits.ts';
import { monthName } from '../calendars/month-names.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Language } from '../languages/language.ts';
import type { Chosen, LengthWords, Point, Tree } from '../resolve/date-tree.ts';
import { shapesOf } from './shapes.ts';

/** Writes a date whose reading has been chosen, in any language of the field, so that it reads back the same. */
export function writeTree(tree: Tree, language: Language): string {
  return nativeDigits(write(tree, language), shapesOf(language.tag).digits);
}

function write(tree: Tree, language: Language): string {
  switch (tree.kind) {
    case 'point':
      return tree.chosen === null ? '' : writePoint(tree, tree.chosen, language);
    case 'or':
      return writeChoice(
        tree.of.map((x) => write(x, language)),
        language,
      );
    case 'between':
    case 'range':
      return put(language.patterns[tree.kind], {
        a: write(tree.from, language),
        b: write(tree.to, language),
      });
    case 'beforeBy':
    case 'afterBy': {
      const step =
        'weekday' in tree.by
          ? first(language.weekdays[tree.by.weekday])
          : writeLength(tree.by.words, language);
      return put(language.patterns[tree.kind], { a: step, b: write(tree.of, language) });
    }
    case 'about':
    case 'uncertain':
    case 'before':
    case 'after':
    case 'since':
    case 'until':
      return put(language.patterns[tree.kind], { a: write(tree.of, language) });
    default:
      return assertNever(tree);
  }
}

/** Several readings as a choice: "3 April 2019 or 4 March 2019". */
export function writeChoice(texts: readonly string[], language: Language): string {
  return texts.reduceRight((rest, text) => put(language.patterns.or, { a: text, b: rest }));
}

/** A length as it was counted. */
export function writeLength(words: readonly LengthWords[], language: Language): string {
  const text = words.map((x) => writeCount(x, language)).join(' ');
  return words[0]?.about === true ? put(language.patterns.about, { a: text }) : text;
}

function writeCount({ count, to, unit }: LengthWords, language: Language): string {
  const named = first(language.units[unit]);
  if (to !== null) return put(language.patterns.range, { a: String(count), b: `${to} ${named}` });
  if (typeof count === 'number') return `${count} ${named}`;
  const word = {
    few: language.few,
    several: language.several,
    couple: language.couple,
    half: language.halfA,
  }[count];
  return `${first(word)} ${named}`;
}

type Values = Readonly<Partial<Record<'a' | 'b' | 'd' | 'm' | 'y' | 'n' | 'p' | 'x' | 'w' | 's', string>>>;

function put(patterns: readonly string[] | string, values: Values): string {
  const pattern = typeof patterns === 'string' ? patterns : (patterns[0] ?? '{a}');
  return pattern.replaceAll(/\{([a-z])\}/g, (slot, name: keyof Values) => values[name] ?? slot);
}

function first(spellings: string | undefined): string {
  return spellings?.split('|')[0] ?? '';
}

function writePoint(point: Point, chosen: Chosen, language: Language): string {
  const text = [writeStretch(point, chosen, language), eraOf(chosen, language)]
    .filter((x) => x !== '')
    .join(' ');
  return point.part === null
    ? text
    : put(shapesOf(language.tag).part, { p: first(language[point.part]), x: text });
}

function writeStretch(point: Point, chosen: Chosen, language: Language): string {
  const shapes = shapesOf(language.tag);
  const year = String(chosen.year).padStart(4, '0');
  const ordinal = (nth: number) =>
    nth === -1 ? first(language.last) : (language.ordinals.split('|')[nth - 1] ?? String(nth));
  const counted = (nth: number, spellings: string) => `${ordinal(nth)} ${first(spellings)} ${year}`;
  if (point.century) return put(shapes.century, { n: String(chosen.year) });
  if (point.decade) return put(shapes.decade, { n: year });
  if (point.quarter !== null) return counted(point.quarter, language.quarter);
  if (point.half !== null)
    return language.halves === undefined
      ? counted(point.half, language.half)
      : `${year} ${language.halves[point.half - 1]}`;
  if (point.season !== null) {
    const years = point.yearTo === null ? year : `${year}/${String(point.yearTo).slice(-2)}`;
    const shape = point.yearTo === null ? shapes.season : shapes.season.replace('年', ' ');
    return put(shape, { s: first(language.seasons[point.season - 1]), y: years });
  }
  const date =
    point.feast === null
      ? writeDay(point, chosen, year, language)
      : `${first(language.feasts[point.feast])} ${year}`;
  if (point.week === 0) return put(shapes.week, { w: first(language.week), x: date });
  if (point.week !== null) return `${ordinal(point.week)} ${first(language.week)} ${date}`;
  if (point.weekday === null) return date;
  const weekday = first(language.weekdays[point.weekday]);
  return point.nth === null
    ? put(shapes.weekday, { w: weekday, x: date })
    : `${ordinal(point.nth)} ${weekday} ${date}`;
}

function writeDay(point: Point, chosen: Chosen, year: string, language: Language): string {
  const { calendar, month, day } = chosen;
  if (month === null) return year;
  const shapes = language.tag === 'zh' && !isGregorian(calendar) ? shapesOf('en') : shapesOf(language.tag);
  const named = monthName(calendar, nameOrdinal(point, chosen, month), language.tag);
  if (named === String(month)) return numeric(year, month, day);
  return put(day === null ? shapes.month : shapes.day, { d: String(day), m: named, y: year });
}

/** A month that no calendar has can only be written as its number. */
function numeric(year: string, month: number, day: number | null): string {
  return [year, String(month).padStart(2, '0'), ...(day === null ? [] : [String(day).padStart(2, '0')])].join(
    '-',
  );
}

function isGregorian(calendar: CalendarId): boolean {
  return calendar === 'gregory' || calendar === 'buddhist';
}

/** Names are kept in leap-year order, where Adar I has a place even when the year has none. */
function nameOrdinal(point: Point, { calendar, year }: Chosen, month: number): number {
  if (month === 0) return point.month?.named.find((x) => x.calendar === calendar)?.month ?? 0;
  return calendar === 'hebrew' && month > 5 && monthsInYear('hebrew', year) === 12 ? month + 1 : month;
}

/** The mark of the calendar, where the year alone would not tell it. */
function eraOf({ calendar, year }: Chosen, language: Language): string {
  const looksLikeAnother = language.calendars.some((x) => x === 'ethiopic' || x === 'bikram-sambat');
  if (calendar === 'gregory' && year >= 1500 && year <= 2060 && !looksLikeAnother) return '';
  return first(language.eras[calendar === 'islamic-civil' ? 'islamic-umalqura' : calendar]);
}

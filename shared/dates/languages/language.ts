import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from '../calendars/feasts.ts';
import type { BuildName } from '../mentions/named-builds.ts';
import type { Expression } from '../mentions/expression.ts';
import type { Meaning } from '../mentions/lexicon.ts';

/** Sentence shapes of the date field. A pattern has the slot `{a}`, or `{a}` and `{b}`; the first of a list is the one written. */
export interface DatePatterns {
  readonly about: readonly string[];
  readonly uncertain: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** From that day on, the day itself included. */
  readonly since: readonly string[];
  /** Up to that day, the day itself included. */
  readonly until: readonly string[];
  readonly between: readonly string[];
  readonly range: readonly string[];
  readonly or: readonly string[];
  /** {a} a weekday or a length, {b} the date. */
  readonly beforeBy: readonly string[];
  readonly afterBy: readonly string[];
}

/** One row of a language's words in running text: the class, the words parted by `|`, and what sets them apart. */
export type Row = readonly [is: string, words: string, n?: number, more?: Partial<Meaning>];

/** A pattern of classes and words in running text, and what it says: a build by its name, or always the same. */
export type TextRule = readonly [pattern: string, build: BuildName | Expression];

/** What running text needs beside the words of a line: relative words, word classes, signs of false alarms. */
export interface LanguageText {
  readonly rows: readonly Row[];
  readonly rules?: readonly TextRule[];
  /** Beginnings and endings that are glued to words, parted by spaces. */
  readonly affixes?: { readonly prefixes: string; readonly suffixes: string };
  /** Dates are written with figures and marks (2019年3月12日). */
  readonly marked?: boolean;
  readonly monthFirst?: boolean;
  /** Words like last and next may follow what they qualify. */
  readonly postposed?: boolean;
  /** Month names have capitals. */
  readonly cased?: boolean;
  readonly weekdaysCased?: boolean;
  /** Month names that are words or names of people too. */
  readonly weakMonths?: string;
  /** Languages whose month names are also read, beside its own. */
  readonly monthsOf?: readonly string[];
  /** Islamic months are written with apostrophes that part words. */
  readonly apostropheMonths: boolean;
}

/** How one language writes dates, as data. Spellings are parted by `|`; the first is the one Folio writes. */
export interface Language {
  readonly tag: string;
  /** Order of purely numeric dates; null where writers of the language use both. */
  readonly order: 'dmy' | null;
  /** Calendars its writers use beside the Gregorian one. */
  readonly calendars: readonly CalendarId[];
  /** Where its spring falls: null when it is spoken on both halves of the earth. */
  readonly hemisphere: 'north' | null;
  /** Words that add nothing: articles, prepositions, "year", "month of". */
  readonly filler: string;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter; with the words that go before a year. */
  readonly seasons: readonly string[];
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** "decade of": makes a round number a decade. */
  readonly decade: string;
  readonly century: string;
  readonly week: string;
  readonly quarter: string;
  readonly half: string;
  /** Words for the first and second half of a year, where they are words of their own. */
  readonly halves?: readonly [string, string];
  /** "last", as in the last Friday of a month. */
  readonly last: string;
  /** Twenties to nineties where the language has words for them. */
  readonly decades?: string;
  /** Cardinals from one. */
  readonly cardinals: string;
  /** Ordinals from first. */
  readonly ordinals: string;
  readonly eras: Readonly<Partial<Record<CalendarId | 'hijri' | 'minguo', string>>>;
  readonly feasts: Readonly<Partial<Record<FeastId, string>>>;
  /** Names that only a line which holds nothing but a date is trusted with. */
  readonly lineFeasts?: Readonly<Partial<Record<FeastId, string>>>;
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'hour', string>>;
  /** Words that say two of a unit, as Arabic has. */
  readonly duals?: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year' | 'hour', string>>>;
  /** "a few", "several", "a couple of", "half a". */
  readonly few: string;
  readonly several: string;
  readonly couple: string;
  readonly halfA: string;
  /** "for", "during": may stand before a length. */
  readonly during: string;
  /** "at least {a}", "more than {a}", and "at most {a}", "less than {a}". */
  readonly atLeast: string;
  readonly atMost: string;
  readonly unknown: string;
  readonly patterns: DatePatterns;
  /** Letters that are written onto the front of words and numbers and add nothing, as in Amharic. */
  readonly prefixes?: string;
  /** Endings that a word may carry, longest first, as in Turkish. */
  readonly endings?: readonly string[];
  /** Null where dates in running text are not read yet. */
  readonly text: LanguageText | null;
}

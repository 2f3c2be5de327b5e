import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from '../calendars/feasts.ts';

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

/** How one language writes dates, as data. Spellings are parted by `|`; the first is the one Folio writes. */
export interface DateLanguage {
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
}

import type { CalendarId } from '../calendar-id.ts';
import type { Day } from '../day.ts';

/** Epoch days on which the months of a year begin, and last the day after the year: one more than it has months. */
export type YearTable = readonly number[];

/** First and last year, both inclusive. */
export type Years = readonly [first: number, last: number];

/** The months of a calendar in one language, in order; spellings parted by `|`, the first is the one Folio writes. */
export interface MonthNames {
  /** BCP 47 tags; none: names that are used in any language. */
  readonly languages: readonly string[];
  readonly months: readonly string[];
}

/** The years a number is taken for: of people now alive, their parents and their papers. */
export interface PlausibleYears {
  /** Without any sign of the calendar. */
  readonly bare: Years | null;
  /** Only where the words are of people who use it: these years look like those of another calendar. */
  readonly hinted: Years | null;
  /** Beside the name of one of its months. */
  readonly named: Years;
  /** Years that no living person's Gregorian papers hold, of which this calendar is the likeliest. */
  readonly living: Years | null;
  /** A year of two figures: up to `last` of the century after `before`, above it of that one; null: both are. */
  readonly short: { readonly before: number; readonly last: number } | null;
}

/** All that Folio knows of one calendar. */
export interface Calendar {
  /** First and last year that it is sure for. */
  readonly first: number;
  readonly last: number;
  /** Days of a mean year: a first guess at the year of a day. */
  readonly meanYear: number;
  /** Years ahead of the Gregorian ones, for a calendar with Gregorian months; else null. */
  readonly ahead: number | null;
  /** Where the months of a year begin, asked only for years it is sure for; null for one with Gregorian months. */
  readonly monthStarts: ((year: number) => YearTable) | null;
  /** The place in a year of a month named by its ordinal, null where that year has none; null: always the ordinal. */
  readonly placeInYear: ((month: number, year: number) => number | null) | null;
  /** The calendar whose months and month names these are. */
  readonly sharesMonths: CalendarId | null;
  /** Its months begin when the new moon is seen, perhaps a day off the reckoned one. */
  readonly observed: boolean;
  readonly plausible: PlausibleYears;
  /** A day known from outside, which a test converts. */
  readonly known: { readonly year: number; readonly month: number; readonly date: number; readonly day: Day };
  readonly names: readonly MonthNames[];
}

/** The months of a calendar in one language; '' for names that are used in any. */
export function monthsIn(language: string, months: readonly string[]): MonthNames {
  return { languages: language === '' ? [] : [language], months };
}

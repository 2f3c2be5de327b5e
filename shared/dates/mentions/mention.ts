import type { Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';

/** A date found in running text, with the words that say it. */
export interface Mention {
  /** UTF-16 offset of the first code unit of the span. */
  readonly start: number;
  /** UTF-16 offset after the last code unit of the span. */
  readonly end: number;
  readonly text: string;
  /** The first reading, ISO 8601-2; empty when the day does not exist. */
  readonly edtf: string;
  /** A second reading, when the words allow one. */
  readonly alternatives?: readonly string[];
  /** The calendar the words are in, when it is not the Gregorian one. */
  readonly calendar?: CalendarId;
  /** The words name a day that does not exist in its calendar. */
  readonly impossible?: true;
  /** The weekday named is not the weekday of that day. */
  readonly weekdayMismatch?: true;
}

/** What a text's dates are read against. */
export interface MentionOptions {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** The day the text is dated: the anchor of "yesterday" and "last week". */
  readonly reference: Day | null;
  /** The sentences before the text: the story so far. */
  readonly context?: string;
  /** EDTF date the story had reached, when it is known; it goes before what `context` says. */
  readonly anchor?: string | null;
}

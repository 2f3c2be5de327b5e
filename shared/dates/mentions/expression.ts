import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from '../calendars/feasts.ts';

/** What a relative word counts from: the day of speaking, the story so far, or the story if there is one. */
export type Base = 'speech' | 'story' | 'either';

/** Units that running text counts and steps in. */
export type Unit =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'night'
  | 'hour';

/** A step from a base: last = -1, this = 0, next = 1. */
export interface Step {
  readonly shift: number;
  readonly base: Base;
}

/** A year as written: a number in a calendar that may be named, or a step ("last year"). */
export type YearWords =
  | { readonly year: number; readonly calendar: CalendarId | 'bc' | null; readonly digits: number }
  | { readonly step: Step };

/** A month of a calendar. */
export interface MonthPlace {
  readonly calendar: CalendarId;
  readonly month: number;
}

/** A date by its parts: "Friday 12 March 2019" and whatever of it was said. */
export interface DateWords {
  readonly kind: 'date';
  /** The months its name can be, in one calendar or several; null when there is no name. */
  readonly months: readonly MonthPlace[] | null;
  readonly year: YearWords | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** "the 12th of last month", "last March". */
  readonly step: Step | null;
}

/** What the words of a date expression say, before any story resolves them. */
export type Expression =
  | DateWords
  | {
      readonly kind: 'numbers';
      readonly parts: readonly NumberPart[];
      readonly separator: string;
      readonly weekday: number | null;
    }
  | {
      readonly kind: 'period';
      readonly unit: 'season' | 'quarter' | 'half' | 'decade' | 'century';
      readonly n: number;
      readonly year: YearWords | null;
      /** The later year of "winter 2018/19". */
      readonly yearTo?: number;
      readonly step: Step | null;
    }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly step: Step }
  | {
      readonly kind: 'shift';
      readonly count: number;
      readonly unit: Unit;
      readonly base: Base;
      readonly from: Expression | null;
    }
  | { readonly kind: 'stretch'; readonly count: number; readonly unit: Unit; readonly step: Step }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly step: Step | null }
  | {
      readonly kind: 'feast';
      readonly feast: FeastId;
      readonly year: YearWords | null;
      readonly step: Step | null;
    }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expression }
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly unit: Unit | null;
      readonly weekday: number | null;
      readonly of: Expression;
    }
  | { readonly kind: 'within'; readonly unit: Unit; readonly weekday: number | null; readonly of: Expression }
  | {
      readonly kind: 'range';
      readonly from: Expression;
      readonly to: Expression;
      /** Where its two ends stand, when each says enough to be a date by itself. */
      readonly cut: Cut | null;
    }
  | { readonly kind: 'either'; readonly of: readonly Expression[] }
  | { readonly kind: 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'both'; readonly from: Expression; readonly to: Expression; readonly cut: Cut }
  /** "in three weeks": from the day of speaking on; in a story it is a length of time. */
  | { readonly kind: 'ahead'; readonly of: Expression }
  | { readonly kind: 'about'; readonly of: Expression }
  | { readonly kind: 'silent' };

/** Atom indexes of two dates: where the first begins, the one after it, and where the second begins. */
export interface Cut {
  readonly first: number;
  readonly next: number;
  readonly start: number;
}

/** Which part of a stretch; `eve` is the day before it. */
export type Part = 'start' | 'mid' | 'end' | 'eve' | 'whole';

/** Digits of a date in figures: value and how many were written. */
export interface NumberPart {
  readonly n: number;
  readonly digits: number;
}

/** Words that look like a date and are none: swallowed, so that nothing inside them is read. */
export const silent: Expression = { kind: 'silent' };

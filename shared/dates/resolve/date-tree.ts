import type { NamedMonth } from '../calendars/month-names.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from '../calendars/feasts.ts';

/** A year as written: `digits` tells 98 from 1998. */
export interface WrittenYear {
  readonly value: number;
  readonly digits: number;
}

/** A month as written, by name or by number. */
export interface WrittenMonth {
  /** The name as it stood, folded; null when it was a number. */
  readonly name: string | null;
  /** What the name can mean; empty when it was a number. */
  readonly named: readonly NamedMonth[];
  readonly number: number | null;
}

/** Which calendar's year is meant, by a mark beside it such as AH. */
export type EraId = CalendarId | 'hijri' | 'minguo';

/** Which third of a month, year or the like. */
export type Part = 'early' | 'mid' | 'late';

/** A day, month, season, year and the like: one stretch of time named by its parts. */
export interface Point {
  readonly kind: 'point';
  readonly year: WrittenYear | null;
  /** The later year of "winter 2018/19". */
  readonly yearTo: number | null;
  readonly month: WrittenMonth | null;
  readonly day: number | null;
  /** Three numbers whose order is open, as in 03/04/2019; else empty. */
  readonly numeric: readonly WrittenYear[];
  readonly era: EraId | null;
  readonly part: Part | null;
  /** 1 spring to 4 winter, by the months of the northern half of the earth. */
  readonly season: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly decade: boolean;
  readonly century: boolean;
  /** The nth week of a month (-1 the last), or 0: the week of the day. */
  readonly week: number | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** The nth such weekday of a month (-1 the last). */
  readonly nth: number | null;
  readonly feast: FeastId | null;
  /** Set once a reading has been chosen. */
  readonly chosen: Chosen | null;
}

/** One way to read a point's numbers. */
export interface Chosen {
  readonly calendar: CalendarId;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The month's own calendar where it is not the year's: "Ramadan 2019". */
  readonly monthCalendar: CalendarId | null;
  /** South of the equator seasons lie half a year apart. */
  readonly south: boolean;
}

/** Days, at least and at most, with the likely span inside. */
export interface Days {
  readonly min: number;
  readonly max: number;
  readonly likelyMin: number;
  readonly likelyMax: number;
}

/** What the words of a date field say, before calendars and readings are chosen. */
export type Tree =
  | Point
  | { readonly kind: 'about' | 'uncertain' | 'before' | 'after' | 'since' | 'until'; readonly of: Tree }
  | { readonly kind: 'between' | 'range'; readonly from: Tree; readonly to: Tree }
  | { readonly kind: 'or'; readonly of: readonly Tree[] }
  | {
      readonly kind: 'beforeBy' | 'afterBy';
      readonly by:
        { readonly weekday: number } | { readonly days: Days; readonly words: readonly LengthWords[] };
      readonly of: Tree;
    };

/** How a length was counted, for writing it again. */
export interface LengthWords {
  readonly count: number | 'few' | 'several' | 'couple' | 'half';
  /** The higher count of "3 to 5 days". */
  readonly to: number | null;
  readonly unit: LengthUnit;
  readonly about: boolean;
}

/** Units that lengths are counted in. */
export type LengthUnit = 'day' | 'week' | 'month' | 'year' | 'hour';

/** A point of which nothing is said, to build others from. */
export const emptyPoint: Point = {
  kind: 'point',
  year: null,
  yearTo: null,
  month: null,
  day: null,
  numeric: [],
  era: null,
  part: null,
  season: null,
  quarter: null,
  half: null,
  decade: false,
  century: false,
  week: null,
  weekday: null,
  nth: null,
  feast: null,
  chosen: null,
};

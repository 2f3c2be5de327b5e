import type { FeastId } from '../calendars/feasts.ts';
import type { EraId, Part, WrittenMonth } from '../resolve/date-tree.ts';
import type { NumberToken } from './tokens.ts';

/** A number in a date, in the order they stood. */
export interface DraftNumber {
  readonly value: number;
  readonly digits: number;
  readonly role: NumberToken['role'] | 'word';
  /** The mark before it: how 12/03/2019 differs from "May 5, 2018". */
  readonly mark: string;
}

/** What was found in a stretch of tokens, before it is fitted together. */
export interface Draft {
  readonly numbers: DraftNumber[];
  month: WrittenMonth | null;
  /** How many numbers stood before the month. */
  monthAt: number;
  weekday: number | null;
  season: number | null;
  part: Part | null;
  era: EraId | null;
  feast: FeastId | null;
  decade: boolean;
  decadeWord: number | null;
  century: boolean;
  week: boolean;
  quarter: boolean;
  half: number | 'counted' | null;
  last: boolean;
  nth: number | null;
}

import type { When } from '../../dates/when.ts';
import { type DayRange, widestRange } from './when-range.ts';

/** A date as a constraint on one day. */
export interface DateConstraint {
  readonly when: When;
  /** The days the date allows in any of its readings. */
  readonly range: DayRange;
  /** The ends of that range once more, for the network: it reads nothing else of most dates. */
  readonly first: number;
  readonly last: number;
  /** Whether it is a single interval, and not a disjunction: one reading, and a possible one. */
  readonly isSimple: boolean;
  /** Days from the first of them to the last; Infinity where it is open. */
  readonly width: number;
  /** Whether some of them are likelier than others: the core of an "about". */
  readonly hasCore: boolean;
}

/** The constraint that a date puts on its day. */
export function dateConstraintOf(when: When): DateConstraint {
  const range = widestRange(when);
  const { earliest: first, latest: last } = range;
  const isSimple = when.alternatives.length === 0 && when.impossible === null;
  const hasCore = isSimple && (when.likelyEarliest !== when.earliest || when.likelyLatest !== when.latest);
  return { when, range, first, last, isSimple, width: last - first, hasCore };
}

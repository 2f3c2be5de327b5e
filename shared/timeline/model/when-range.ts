import { type When, readingsOf } from '../../dates/when.ts';
import { leewayFor, rangeOf } from './reading-range.ts';

/** Days since 1970-01-01 that a date allows in any of its readings; −∞ and ∞ where it is open. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

const everything: DayRange = { earliest: -Infinity, latest: Infinity };
/** Dates never change, so each is computed once; an edit brings a new date. */
const cache = new WeakMap<When, DayRange>();

/** The widest range of a date; everything when there is none, or none that is possible. */
export function widestRange(when: When | null): DayRange {
  if (!when) return everything;
  let range = cache.get(when);
  if (!range) cache.set(when, (range = compute(when)));
  return range;
}

function compute(when: When): DayRange {
  const possible = readingsOf(when).filter(({ impossible }) => impossible === null);
  if (possible.length === 0) return everything;
  const leeway = leewayFor(when);
  let [earliest, latest] = [Infinity, -Infinity];
  for (const reading of possible) {
    const range = rangeOf(reading, leeway);
    earliest = Math.min(earliest, range.earliest ?? -Infinity);
    latest = Math.max(latest, range.latest ?? Infinity);
  }
  return { earliest, latest };
}

/** Whether the date names one day and only one. */
export function isOneDay(when: When | null): when is When {
  return (
    when !== null && when.alternatives.length === 0 && when.earliest !== null && when.earliest === when.latest
  );
}

/** Whether both ends of the date are known. */
export function isBounded({ earliest, latest }: DayRange): boolean {
  return Number.isFinite(earliest) && Number.isFinite(latest);
}

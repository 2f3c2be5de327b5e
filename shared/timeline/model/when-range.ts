import { type When, readingsOf } from '../../domain/when.ts';
import type { DateAssertion } from './assertion.ts';
import { leewayFor, rangeOf } from './reading-range.ts';

/** Days since 1970-01-01 that a date allows in any of its readings; −∞ and ∞ where it is open. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

const everything: DayRange = { earliest: -Infinity, latest: Infinity };
/** Dates never change, so what was reckoned once holds; an edit brings a new date. */
const reckoned = new WeakMap<When, DayRange>();

/** The widest range of a date; everything when nothing, or nothing possible, is said. */
export function widestRange(when: When | null): DayRange {
  if (!when) return everything;
  let range = reckoned.get(when);
  if (!range) reckoned.set(when, (range = reckon(when)));
  return range;
}

function reckon(when: When): DayRange {
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

/** A date with its range, as statements carry it. */
export function dated(
  when: When,
): Pick<DateAssertion, 'when' | 'range' | 'first' | 'last' | 'isPlain' | 'width' | 'hasCore'> {
  const range = widestRange(when);
  const { earliest: first, latest: last } = range;
  const isPlain = when.alternatives.length === 0 && when.impossible === null;
  const hasCore = isPlain && (when.likelyEarliest !== when.earliest || when.likelyLatest !== when.latest);
  return { when, range, first, last, isPlain, width: last - first, hasCore };
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

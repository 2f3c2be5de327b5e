import type { When } from '../../domain/when.ts';
import { readingsOf } from '../../domain/when.ts';
import { leewayFor, rangeOf } from './add-said.ts';

/** Days since 1970-01-01 that a date allows in any of its readings; −∞ and ∞ where it is open. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** The widest range of a date; everything when nothing, or nothing possible, is said. */
export function widestRange(when: When | null): DayRange {
  const possible = when ? readingsOf(when).filter(({ impossible }) => impossible === null) : [];
  if (!when || possible.length === 0) return { earliest: -Infinity, latest: Infinity };
  const ranges = possible.map((reading) => rangeOf(reading, leewayFor(when)));
  return {
    earliest: Math.min(...ranges.map(({ earliest }) => earliest ?? -Infinity)),
    latest: Math.max(...ranges.map(({ latest }) => latest ?? Infinity)),
  };
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

import { assertNever } from '../../assert-never.ts';
import { toEpochDay } from '../../dates/day.ts';
import type { Precision, Reading } from '../../dates/reading.ts';
import type { When } from '../../dates/when.ts';

/** Bounds in days since 1970-01-01, null = open. */
export interface Range {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** Hard bounds of a reading in epoch days. */
export function rangeOf(reading: Reading, leeway = 0): Range {
  return {
    earliest: reading.earliest === null ? null : toEpochDay(reading.earliest) - leeway,
    latest: reading.latest === null ? null : toEpochDay(reading.latest) + leeway,
  };
}

/** A guess means no more than "about": the same leave, in days on either side, as the words "about" give. */
export function leewayFor(when: When): number {
  return when.certainty === 'guess' && !when.approximate ? leewayOf(when.precision) : 0;
}

function leewayOf(precision: Precision): number {
  switch (precision) {
    case 'day':
    case 'week':
    case 'month':
    case 'season':
    case 'range':
      return 15;
    case 'quarter':
    case 'half-year':
    case 'year':
      return 183;
    case 'decade':
    case 'century':
    case 'open':
    case 'unknown':
      return 1826;
    default:
      return assertNever(precision);
  }
}

import { type Day, fromEpochDay, isEpochDay } from '../../dates/day.ts';

/** The day `epochDay` days after 1970-01-01, or null outside the years 0001 to 9999. */
export function dayAt(epochDay: number): Day | null {
  return isEpochDay(epochDay) ? fromEpochDay(epochDay) : null;
}

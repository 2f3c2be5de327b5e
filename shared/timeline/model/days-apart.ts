import type { Length } from '../../dates/length.ts';

/**
 * Days from the first to the last day of a length, counted with or without the last: "three days from the
 * 1st" may end on the 3rd or the 4th.
 */
export function daysApart(given: Length): { min: number | null; max: number | null } {
  return { min: given.minDays === null ? null : Math.max(0, given.minDays - 1), max: given.maxDays };
}

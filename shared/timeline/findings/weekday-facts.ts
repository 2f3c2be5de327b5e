import { addDays, weekdayOf } from '../../dates/day.ts';
import type { Assertion } from '../model/assertion.ts';

/** For one day and one weekday: what day it was, and the nearest days that were the one named. */
export function weekdayFacts(assertions: readonly Assertion[]): Record<string, string | number> {
  const day = assertions.flatMap((each) => (each.kind === 'date' && each.when.earliest) || [])[0];
  const named = assertions.flatMap((each) => (each.kind === 'weekday' ? [each.when.weekday ?? 0] : []))[0];
  const exact = assertions.every((each) => each.kind !== 'date' || each.when.earliest === each.when.latest);
  if (assertions.length !== 2 || !exact || day === undefined || named === undefined) return {};
  const on = (((named - weekdayOf(day)) % 7) + 7) % 7;
  return { day, was: weekdayOf(day), named, before: addDays(day, on - 7), after: addDays(day, on) };
}

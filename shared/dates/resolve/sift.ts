import { weekdayOf } from '../day.ts';
import type { Outcome } from './evaluate.ts';
import { dayText } from './span.ts';

/**
 * Possible readings only, where there are any; an impossible alternative that was named stays and comes first.
 * A weekday decides between readings but where the person has settled on one of all.
 */
export function sifted(outcomes: readonly Outcome[], settled = false): readonly Outcome[] {
  if (outcomes.length < 2) return outcomes;
  const sides = Map.groupBy(outcomes, (x) => x.choices['or'] ?? '');
  const kept = [...sides.values()].flatMap((side) => {
    const possible = side.filter((x) => x.impossible === null);
    if (possible.length > 0) return settled ? possible : byWeekday(possible);
    return side.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
  const unique = new Map(
    kept
      .map((x) => [`${x.span.earliest} ${x.span.latest} ${x.edtf} ${x.impossible?.reason}`, x] as const)
      .toReversed(),
  );
  const first = new Set(unique.values());
  return kept
    .filter((x) => first.has(x))
    .toSorted((a, b) => Number(a.impossible === null) - Number(b.impossible === null));
}

/** The readings on which the weekday named falls, where there are any: "Sunday 12/7/2014" is 7 December. */
export function byWeekday(possible: readonly Outcome[]): readonly Outcome[] {
  const fitting = possible.filter((x) => !isWeekdayWrong(x));
  return fitting.length > 0 ? fitting : possible;
}

/** Whether a weekday was named that is not the day's. */
export function isWeekdayWrong({ weekday, precision, span }: Outcome): boolean {
  if (weekday === null || precision !== 'day' || span.likelyEarliest === null) return false;
  return weekdayOf(dayText(span.likelyEarliest)) !== weekday;
}

const ranks = ['no-such-day', 'no-such-month', 'inverted-range', 'weekday', 'outside-tables'];

function rank(outcome: Outcome): number {
  return ranks.indexOf(outcome.impossible?.reason ?? '');
}

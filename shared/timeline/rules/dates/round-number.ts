import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { DateAssertion } from '../../model/assertion.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { isOneDay } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Most dates given from memory are the first or the fifteenth of a month, yet marked as exact.
 *
 * For the applicant: mark the ones you are only guessing as guesses. That is more exact, not less.
 */
export const roundNumber: Rule = {
  check: 'round-number',
  severity: 'info',
  find: findRoundDates,
};

function findRoundDates({ dates }: TemporalModel): Finding[] {
  const round = dates.filter(
    (assertion) => assertion.width === 0 && isRound(assertion) && isExactMemory(assertion),
  );
  if (round.length < 5) return [];
  const count = countTo(round.length / 0.75, dates);
  if (round.length < count * 0.75) return [];
  const facts = { round: round.length, count };
  return [createFinding('round-number', 'info', { assertions: round.slice(0, 5), facts })];
}

/** How many exact dates from memory there are, counted no further than one past the limit. */
function countTo(limit: number, dates: readonly DateAssertion[]): number {
  let count = 0;
  for (const assertion of dates) {
    if (isExactMemory(assertion)) count += 1;
    if (count > limit) break;
  }
  return count;
}

function isRound({ when }: DateAssertion): boolean {
  const day = when.earliest;
  return day !== null && (day.endsWith('-01') || day.endsWith('-15'));
}

function isExactMemory(assertion: DateAssertion): boolean {
  return (
    assertion.claim === '' &&
    (assertion.about.field === 'when' || assertion.about.field === 'until') &&
    assertion.when.basis === 'memory' &&
    (assertion.when.certainty === 'exact' || assertion.when.certainty === 'sure') &&
    isOneDay(assertion.when)
  );
}

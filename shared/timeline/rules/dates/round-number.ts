import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
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
  const round = dates.filter((said) => said.width === 0 && isRound(said) && isExactMemory(said));
  if (round.length < 5) return [];
  const count = countTo(round.length / 0.75, dates);
  if (round.length < count * 0.75) return [];
  const facts = { round: round.length, count };
  return [note('round-number', 'info', { said: round.slice(0, 5), facts })];
}

/** How many exact dates from memory there are, counted no further than one past the limit. */
function countTo(limit: number, dates: readonly DateAssertion[]): number {
  let count = 0;
  for (const said of dates) {
    if (isExactMemory(said)) count += 1;
    if (count > limit) break;
  }
  return count;
}

function isRound({ when }: DateAssertion): boolean {
  const day = when.earliest;
  return day !== null && (day.endsWith('-01') || day.endsWith('-15'));
}

function isExactMemory(said: DateAssertion): boolean {
  return (
    said.claim === '' &&
    (said.about.field === 'when' || said.about.field === 'until') &&
    said.when.basis === 'memory' &&
    (said.when.certainty === 'exact' || said.when.certainty === 'sure') &&
    isOneDay(said.when)
  );
}

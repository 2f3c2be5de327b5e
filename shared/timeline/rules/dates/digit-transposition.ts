import type { Rule } from '../../rule-support/rule.ts';
import { isNarrow, type TypedDay, typedDays, wouldFit } from '../../rule-support/typed-days.ts';

/**
 * With two digits swapped, or one digit of the day changed, everything would fit.
 *
 * For the applicant: digits are easily swapped in typing. Look at the paper again.
 */
export const digitTransposition: Rule = {
  check: 'digit-transposition',
  severity: 'hint',
  suggests: ({ assertions }, fits) =>
    typedDays(assertions, fits).some((typed) => swapFits(typed) || (isNarrow(typed) && changeFits(typed))),
};

function swapFits(typed: TypedDay): boolean {
  const day = swapped(typed.day);
  const month = swapped(typed.month);
  const year = Math.floor(typed.year / 100) * 100 + swapped(typed.year % 100);
  return (
    (day !== typed.day && wouldFit(typed, { day })) ||
    (month !== typed.month && wouldFit(typed, { month })) ||
    (year !== typed.year && wouldFit(typed, { year }))
  );
}

function swapped(twoDigits: number): number {
  return (twoDigits % 10) * 10 + Math.floor(twoDigits / 10);
}

/** One digit of the day struck wrongly: 12 for 22, or 17 for 11. */
function changeFits(typed: TypedDay): boolean {
  const units = typed.day % 10;
  const tens = typed.day - units;
  for (let digit = 0; digit < 10; digit++) {
    if (digit !== units && wouldFit(typed, { day: tens + digit })) return true;
    if (digit * 10 !== tens && wouldFit(typed, { day: digit * 10 + units })) return true;
  }
  return false;
}

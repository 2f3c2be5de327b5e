import { actAfterDeath } from './act-after-death.ts';
import { ageMismatch } from './age-mismatch.ts';
import { ambiguousNumeric } from './ambiguous-numeric.ts';
import { beforeBirth } from './before-birth.ts';
import { cameraClock } from './camera-clock.ts';
import { calendarSlip } from './calendar-slip.ts';
import { countMismatch } from './count-mismatch.ts';
import { crossingOrder } from './crossing-order.ts';
import { dayMonthSwap } from './day-month-swap.ts';
import { deadlineNear } from './deadline-near.ts';
import { digitTransposition } from './digit-transposition.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { evidenceBeforeEvent } from './evidence-before-event.ts';
import { evidenceLongAfter } from './evidence-long-after.ts';
import { falsePrecision } from './false-precision.ts';
import { futureDate } from './future-date.ts';
import { historicAnchor } from './historic-anchor.ts';
import { historyGap } from './history-gap.ts';
import { historyOverlap } from './history-overlap.ts';
import { holidayMismatch } from './holiday-mismatch.ts';
import { implausibleAge } from './implausible-age.ts';
import { impossibleDate } from './impossible-date.ts';
import { januaryYearTypo } from './january-year-typo.ts';
import { narrativeOrder } from './narrative-order.ts';
import { oneYearDeadline } from './one-year-deadline.ts';
import { orderConflict } from './order-conflict.ts';
import { passportValidity } from './passport-validity.ts';
import { placeholderDate } from './placeholder-date.ts';
import { precisionDrift } from './precision-drift.ts';
import { roundNumber } from './round-number.ts';
import type { Rule } from './rule.ts';
import { sameEventTwice } from './same-event-twice.ts';
import { sequenceArithmetic } from './sequence-arithmetic.ts';
import { signedBeforeEvent } from './signed-before-event.ts';
import { sourceDisagreement } from './source-disagreement.ts';
import { spanInverted } from './span-inverted.ts';
import { squeezedWindow } from './squeezed-window.ts';
import { stampVsStory } from './stamp-vs-story.ts';
import { translationBeforeOriginal } from './translation-before-original.ts';
import { twoPlaces } from './two-places.ts';
import { unanchoredRelative } from './unanchored-relative.ts';
import { undatedStatement } from './undated-statement.ts';
import { unlikelyFit } from './unlikely-fit.ts';
import { unmarkedCalendar } from './unmarked-calendar.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { yearTypo } from './year-typo.ts';

/**
 * Every check. The order decides which one names a conflict: a false date first, then the background
 * rules, then what was said, and at last two plain dates that do not meet. After them come the checks
 * that need no reasoning, and the hints.
 */
export const rules: readonly Rule[] = [
  impossibleDate,
  actAfterDeath,
  beforeBirth,
  twoPlaces,
  signedBeforeEvent,
  evidenceBeforeEvent,
  translationBeforeOriginal,
  passportValidity,
  futureDate,
  ageMismatch,
  weekdayMismatch,
  durationMismatch,
  sequenceArithmetic,
  orderConflict,
  stampVsStory,
  spanInverted,
  sourceDisagreement,
  evidenceLongAfter,
  cameraClock,
  undatedStatement,
  crossingOrder,
  historyGap,
  historyOverlap,
  oneYearDeadline,
  deadlineNear,
  implausibleAge,
  ambiguousNumeric,
  unmarkedCalendar,
  placeholderDate,
  falsePrecision,
  precisionDrift,
  roundNumber,
  unanchoredRelative,
  countMismatch,
  holidayMismatch,
  historicAnchor,
  squeezedWindow,
  unlikelyFit,
  dayMonthSwap,
  digitTransposition,
  januaryYearTypo,
  yearTypo,
  calendarSlip,
  narrativeOrder,
  sameEventTwice,
];

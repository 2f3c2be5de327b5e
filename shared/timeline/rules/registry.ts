import { actAfterDeath } from './order/act-after-death.ts';
import { ageMismatch } from './ages-and-lengths/age-mismatch.ts';
import { ambiguousNumeric } from './dates/ambiguous-numeric.ts';
import { beforeBirth } from './order/before-birth.ts';
import { cameraClock } from './papers/camera-clock.ts';
import { calendarSlip } from './dates/calendar-slip.ts';
import { countMismatch } from './texts/count-mismatch.ts';
import { crossingOrder } from './travel/crossing-order.ts';
import { dayMonthSwap } from './dates/day-month-swap.ts';
import { deadlineNear } from './travel/deadline-near.ts';
import { digitTransposition } from './dates/digit-transposition.ts';
import { durationMismatch } from './ages-and-lengths/duration-mismatch.ts';
import { evidenceBeforeEvent } from './papers/evidence-before-event.ts';
import { evidenceLongAfter } from './papers/evidence-long-after.ts';
import { falsePrecision } from './dates/false-precision.ts';
import { futureDate } from './dates/future-date.ts';
import { historicAnchor } from './dates/historic-anchor.ts';
import { historyGap } from './ages-and-lengths/history-gap.ts';
import { historyOverlap } from './ages-and-lengths/history-overlap.ts';
import { holidayMismatch } from './dates/holiday-mismatch.ts';
import { implausibleAge } from './ages-and-lengths/implausible-age.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { januaryYearTypo } from './dates/january-year-typo.ts';
import { narrativeOrder } from './texts/narrative-order.ts';
import { oneYearDeadline } from './travel/one-year-deadline.ts';
import { orderConflict } from './order/order-conflict.ts';
import { passportValidity } from './travel/passport-validity.ts';
import { placeholderDate } from './dates/placeholder-date.ts';
import { precisionDrift } from './dates/precision-drift.ts';
import { roundNumber } from './dates/round-number.ts';
import type { Rule } from '../rule-support/rule.ts';
import { sameEventTwice } from './order/same-event-twice.ts';
import { sequenceArithmetic } from './ages-and-lengths/sequence-arithmetic.ts';
import { signedBeforeEvent } from './papers/signed-before-event.ts';
import { sourceDisagreement } from './dates/source-disagreement.ts';
import { spanInverted } from './order/span-inverted.ts';
import { squeezedWindow } from './dates/squeezed-window.ts';
import { stampVsStory } from './travel/stamp-vs-story.ts';
import { translationBeforeOriginal } from './papers/translation-before-original.ts';
import { twoPlaces } from './travel/two-places.ts';
import { unanchoredRelative } from './texts/unanchored-relative.ts';
import { undatedStatement } from './papers/undated-statement.ts';
import { unlikelyFit } from './dates/unlikely-fit.ts';
import { unmarkedCalendar } from './dates/unmarked-calendar.ts';
import { weekdayMismatch } from './dates/weekday-mismatch.ts';
import { yearTypo } from './dates/year-typo.ts';

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

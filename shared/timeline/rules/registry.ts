import { ageMismatch } from './age-mismatch.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { evidenceBeforeEvent } from './evidence-before-event.ts';
import { futureDate } from './future-date.ts';
import { impossibleDate } from './impossible-date.ts';
import { orderConflict } from './order-conflict.ts';
import type { Rule } from './rule.ts';
import { sequenceArithmetic } from './sequence-arithmetic.ts';
import { signedBeforeEvent } from './signed-before-event.ts';
import { sourceDisagreement } from './source-disagreement.ts';
import { spanInverted } from './span-inverted.ts';
import { twoPlaces } from './two-places.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/**
 * Every check. The order decides which one names a conflict: a false date first, then the background
 * rules, then what was said, and at last two plain dates that do not meet.
 */
export const rules: readonly Rule[] = [
  impossibleDate,
  twoPlaces,
  signedBeforeEvent,
  evidenceBeforeEvent,
  futureDate,
  ageMismatch,
  weekdayMismatch,
  durationMismatch,
  sequenceArithmetic,
  orderConflict,
  spanInverted,
  sourceDisagreement,
];

import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { widestRange } from '../../model/when-range.ts';
import { lastArrival } from '../../rule-support/last-arrival.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';

/**
 * A United States case filed, or still not filed, more than a year after the last arrival.
 *
 * For the applicant: there is a one-year limit with exceptions (8 CFR 208.4). This is a point of law: ask
 * a lawyer whether it, or an exception, applies to you.
 */
export const oneYearDeadline: Rule = {
  check: 'one-year-deadline',
  severity: 'warning',
  find: findLateFiling,
};

function findLateFiling(model: TemporalModel): Finding[] {
  const arrival = lastArrival(model);
  if (!arrival) return [];
  const filed = widestRange(model.folio.case.filed).earliest;
  const by = model.folio.case.filed ? filed : model.now;
  if (by <= arrival.endsBy) return [];
  const assertions = [
    ...datesOfPoint(model, arrival.history.id, 'from'),
    ...datesOfPoint(model, model.folio.case.id, 'filed'),
  ];
  return [
    createFinding('one-year-deadline', 'warning', {
      assertions,
      facts: { ends: dayAt(arrival.endsBy) ?? '' },
    }),
  ];
}

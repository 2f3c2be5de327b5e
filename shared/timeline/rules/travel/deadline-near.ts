import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { lastArrival } from '../../rule-support/last-arrival.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';

/**
 * Sixty days or less are left of the year after the last arrival in the United States.
 *
 * For the applicant: the year to file ends soon. Ask a lawyer at once; exceptions are few.
 */
export const deadlineNear: Rule = {
  check: 'deadline-near',
  severity: 'info',
  find: findNearDeadline,
};

const warnedDays = 60;

function findNearDeadline(model: TemporalModel): Finding[] {
  const arrival = model.folio.case.filed ? null : lastArrival(model);
  if (!arrival || model.now > arrival.endsBy) return [];
  const left = Math.max(0, arrival.endsFrom - model.now);
  if (left > warnedDays) return [];
  const assertions = datesOfPoint(model, arrival.history.id, 'from');
  return [
    createFinding('deadline-near', 'info', {
      assertions,
      facts: { ends: dayAt(arrival.endsFrom) ?? '', days: left },
    }),
  ];
}

import type { Id } from '../../../domain/id.ts';
import type { When } from '../../../dates/when.ts';
import type { DateField } from '../../../domain/claim.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { widestRange } from '../../model/when-range.ts';
import { oldest, youngest } from '../../rule-support/age-limits.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';

/**
 * By the dates, somebody was surely younger or older than is usual for a part of life.
 *
 * For the applicant: if it is true, keep it. Children do work, marry and fight. If it is not, look at
 * the years.
 */
export const implausibleAge: Rule = {
  check: 'implausible-age',
  severity: 'warning',
  find: findOddAges,
};

function findOddAges(model: TemporalModel): Finding[] {
  const { folio } = model;
  const findings: Finding[] = [];
  const look = (person: Id | null, record: Id, field: DateField, when: When | null, limit?: number): void => {
    const born = person ? model.people.get(person)?.born : null;
    if (!person || !born || !when || limit === undefined) return;
    const least = yearsBetween(widestRange(born).latest, widestRange(when).earliest);
    const most = yearsBetween(widestRange(born).earliest, widestRange(when).latest);
    if (most < 0 || Number.isNaN(most)) return;
    if (most >= limit && !(least > oldest)) return;
    const assertions = [...datesOfPoint(model, person, 'born'), ...datesOfPoint(model, record, field)];
    findings.push(
      createFinding('implausible-age', 'warning', {
        assertions,
        facts: { years: most >= limit ? least : most },
      }),
    );
  };
  for (const person of folio.people) {
    look(person.id, person.id, 'married', person.married, youngest.marriage);
    look(person.id, person.id, 'died', person.died, 0);
  }
  for (const history of folio.histories)
    look(history.person ?? folio.case.applicant, history.id, 'from', history.from, youngest[history.kind]);
  return findings;
}

function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 365.2425);
}

import type { DateField } from '../../../domain/claim.ts';
import type { History } from '../../../domain/history.ts';
import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Something given as past lies after today.
 *
 * For the applicant: this day has not come yet. Perhaps the year is a slip, or it is something planned;
 * then mark it as planned.
 */
export const futureDate: Rule = {
  check: 'future-date',
  severity: 'error',
  addBackground: assumePast,
  names: ({ checks }) => checks.includes('future-date'),
};

function assumePast(background: Background): void {
  const { model } = background;
  const { folio, now } = model;
  const past = (record: Id, field: DateField): void =>
    background.within('future-date', model.nodeOf(record, field), null, now);
  for (const incident of folio.incidents)
    if (!incident.planned) {
      past(incident.id, 'when');
      past(incident.id, 'until');
    }
  for (const history of folio.histories)
    if (!history.planned) {
      past(history.id, 'from');
      if (!mayRunOn(history)) past(history.id, 'to');
    }
  for (const document of folio.documents) {
    past(document.id, 'issued');
    past(document.id, 'received');
  }
  for (const statement of folio.statements) past(statement.id, 'signed');
  for (const person of folio.people) {
    past(person.id, 'born');
    past(person.id, 'died');
    past(person.id, 'married');
  }
}

/** A stay, a membership or a case may have an agreed end that has not come yet. */
function mayRunOn(history: History): boolean {
  return history.kind !== 'travel' && history.kind !== 'arrest';
}

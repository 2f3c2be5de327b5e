import type { DateField } from '../../../domain/claim.ts';
import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * The end of something lies before its start.
 *
 * For the applicant: the last day is earlier than the first. Were the two swapped, or is one year a slip?
 */
export const spanInverted: Rule = {
  check: 'span-inverted',
  severity: 'error',
  addBackground: assumeEndsAfterStarts,
  names: ({ checks }) => checks.includes('span-inverted'),
};

function assumeEndsAfterStarts(background: Background): void {
  const { model } = background;
  const { folio } = model;
  const span = (record: Id, from: DateField, to: DateField): void =>
    background.between('span-inverted', model.nodeOf(record, from), model.nodeOf(record, to), 0, null);
  for (const incident of folio.incidents) span(incident.id, 'when', 'until');
  for (const history of folio.histories) {
    span(history.id, 'from', 'to');
    span(history.id, 'from', 'expires');
  }
  for (const document of folio.documents) span(document.id, 'issued', 'expires');
  for (const person of folio.people) span(person.id, 'born', 'died');
}

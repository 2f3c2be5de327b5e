import type { Id } from '../../domain/id.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** Visits the node, −1 when nothing is said of it, of every day on which a person did or went through something, and so was alive. */
export function actsOf(model: TemporalModel, visit: (person: Id, act: number) => void): void {
  const { folio } = model;
  for (const statement of folio.statements)
    if (statement.declarant) visit(statement.declarant, model.nodeOf(statement.id, 'signed'));
  for (const document of folio.documents)
    for (const { person, part } of document.people)
      if (part === 'author' || part === 'translator') visit(person, model.nodeOf(document.id, 'issued'));
  for (const incident of folio.incidents)
    if (!incident.planned)
      for (const { person, part } of incident.people)
        if (part !== 'other') visit(person, model.nodeOf(incident.id, 'when'));
  for (const history of folio.histories) {
    const person = history.person ?? folio.case.applicant;
    if (person && history.kind !== 'proceeding') visit(person, model.nodeOf(history.id, 'from'));
  }
  for (const person of folio.people) visit(person.id, model.nodeOf(person.id, 'married'));
}

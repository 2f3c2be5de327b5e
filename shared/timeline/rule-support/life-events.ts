import type { Id } from '../../domain/id.ts';
import type { Story } from '../model/temporal-model.ts';

/** Visits the node, −1 when nothing is said of it, of every day on which a person did or went through something, and so was alive. */
export function actsOf(story: Story, visit: (person: Id, act: number) => void): void {
  const { folio } = story;
  for (const statement of folio.statements)
    if (statement.declarant) visit(statement.declarant, story.nodeOf(statement.id, 'signed'));
  for (const document of folio.documents)
    for (const { person, part } of document.people)
      if (part === 'author' || part === 'translator') visit(person, story.nodeOf(document.id, 'issued'));
  for (const incident of folio.incidents)
    if (!incident.planned)
      for (const { person, part } of incident.people)
        if (part !== 'other') visit(person, story.nodeOf(incident.id, 'when'));
  for (const history of folio.histories) {
    const person = history.person ?? folio.case.applicant;
    if (person && history.kind !== 'proceeding') visit(person, story.nodeOf(history.id, 'from'));
  }
  for (const person of folio.people) visit(person.id, story.nodeOf(person.id, 'married'));
}

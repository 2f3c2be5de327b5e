import type { Id } from '../../domain/id.ts';
import type { Point } from '../story/said.ts';
import type { Story } from '../story/story.ts';

/** Visits every day on which a person did or went through something, and so was alive. */
export function actsOf(story: Story, visit: (person: Id, act: Point) => void): void {
  const { folio } = story;
  for (const statement of folio.statements)
    if (statement.declarant) visit(statement.declarant, { record: statement.id, field: 'signed' });
  for (const document of folio.documents)
    for (const { person, part } of document.people)
      if (part === 'author' || part === 'translator') visit(person, { record: document.id, field: 'issued' });
  for (const incident of folio.incidents)
    if (!incident.planned)
      for (const { person, part } of incident.people)
        if (part !== 'other') visit(person, { record: incident.id, field: 'when' });
  for (const history of folio.histories) {
    const person = history.person ?? folio.case.applicant;
    if (person && history.kind !== 'proceeding') visit(person, { record: history.id, field: 'from' });
  }
  for (const person of folio.people) visit(person.id, { record: person.id, field: 'married' });
}

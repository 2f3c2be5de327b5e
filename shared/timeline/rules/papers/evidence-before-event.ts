import type { DocumentKind } from '../../../domain/document.ts';
import type { Background } from '../../model/background.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A document is issued before the event it reports.
 *
 * For the applicant: a report cannot describe what had not happened yet. One date may be a slip, or the
 * report may be about something else.
 */
export const evidenceBeforeEvent: Rule = {
  check: 'evidence-before-event',
  severity: 'error',
  addBackground: assumeEvidenceFollows,
  names: ({ checks }) => checks.includes('evidence-before-event'),
};

/** Kinds of paper that report what has happened. A summons, a ticket or a card may well come first. */
const reports: ReadonlySet<DocumentKind> = new Set([
  'death',
  'medical',
  'police',
  'court',
  'photograph',
  'letter',
  'news',
  'expert',
  'other',
]);

function assumeEvidenceFollows(background: Background): void {
  const { model } = background;
  for (const document of model.folio.documents) {
    if (!reports.has(document.kind)) continue;
    const issued = model.nodeOf(document.id, 'issued');
    if (issued < 0) continue;
    for (const { incident } of document.incidents)
      if (model.incident(incident)?.planned !== true)
        background.between('evidence-before-event', model.nodeOf(incident, 'when'), issued, 0, null);
  }
}

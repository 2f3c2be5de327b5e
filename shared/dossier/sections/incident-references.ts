import type { Id } from '../../domain/id.ts';
import type { Inline } from '../block.ts';
import { paragraphReference } from '../citations.ts';
import { documentsShowing, paragraphsReferringTo } from '../lookups.ts';
import { exhibitReference } from '../references.ts';
import type { DossierContext } from '../dossier-context.ts';

/** The exhibits that say they show an incident, each once per page. */
export function exhibitReferencesFor(context: DossierContext, incident: Id): readonly (readonly Inline[])[] {
  return documentsShowing(context.exhibits, incident)
    .map(({ document, page }) => exhibitReference(context, document.id, page))
    .filter((found) => found !== null);
}

/** The statement paragraphs that refer to an incident. */
export function paragraphReferencesFor(
  context: DossierContext,
  incident: Id,
): readonly (readonly Inline[])[] {
  return paragraphsReferringTo(context.statements, incident).map(({ statement, paragraph }) => [
    paragraphReference(context, statement, paragraph.id),
  ]);
}

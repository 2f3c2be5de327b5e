import type { Id } from '../domain/id.ts';
import { type Anchor, type Inline, text } from './block.ts';
import type { Exhibit } from './exhibits/exhibits.ts';
import { exhibitContaining } from './lookups.ts';
import { isolated } from './words/when-text.ts';
import type { DossierContext } from './dossier-context.ts';
import { exhibitName } from './names.ts';
import { partAnchor, exhibitAnchor, documentAnchor, incidentAnchor } from './anchors.ts';

/** The exhibit that holds a document, as itself, a translation or a certificate. */
export function exhibitOf(context: DossierContext, document: Id): Exhibit | null {
  return exhibitContaining(context.exhibits, document) ?? exhibitContaining(context.servedExhibits, document);
}

/** "Exhibit C, p. 41", linked; `page` counts the document's own pages. */
export function exhibitReference(
  context: DossierContext,
  document: Id,
  page: number | null,
): readonly Inline[] | null {
  const exhibit = exhibitOf(context, document);
  if (exhibit === null) return null;
  const isWithheld = exhibit.exposes.length > 0;
  const to = page === null || isWithheld ? exhibitAnchor(exhibit.document.id) : documentAnchor(document);
  // A line never ends between the word and its letter.
  return [reference(exhibitName(context, exhibit).replaceAll(' ', '\u00a0'), to, isWithheld ? null : page)];
}

/** "{words}, p. 12", linked to the anchor, which may stand within a section of another one. */
export function reference(
  words: string,
  to: Anchor,
  page: number | null = null,
  within: Anchor | null = null,
): Inline {
  return {
    inline: 'link',
    to,
    page,
    children: [text(isolated(words)), { inline: 'place', to, page, within }],
  };
}

/** "Arrest at home, p. 12": an event as the chronology has it. */
export function incidentReference(words: string, id: Id): Inline {
  return reference(words, incidentAnchor(id), null, partAnchor('chronology'));
}

import type { PreflightItem } from '../report.ts';
import type { Id } from '../../domain/id.ts';
import { unknownCitations } from '../citations.ts';
import { nameOf, statementTitle } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';
import { exposedBySignedCopy } from '../sections/signed-copy.ts';
import { blankPattern } from '../templates/blank.ts';
import { bundleStatements } from '../bundle-statements.ts';
import { fileItems } from './exhibit-items.ts';

/** A statement without a declarant, or whose signed copy is withheld or cannot be shown. */
export function statementItems(context: DossierContext): readonly PreflightItem[] {
  return bundleStatements(context).flatMap((statement): readonly PreflightItem[] => {
    const title = statementTitle(context, statement);
    const exposed = exposedBySignedCopy(context, statement).map((id) => nameOf(context, id));
    const isNamed = statement.declarant !== null || statement.kind.endsWith('certificate');
    return [
      ...(isNamed ? [] : [preflightItem('warning', 'no-declarant', { statement: title }, statement.id)]),
      ...(exposed.length === 0
        ? fileItems(context, statement.files, statement.id, `“${title}”`)
        : [
            preflightItem(
              'error',
              'signed-copy-withheld',
              { statement: title, names: exposed.join(', ') },
              statement.id,
            ),
          ]),
    ];
  });
}

/** Citations in statements of what the dossier does not hold. */
export function citationItems(context: DossierContext): readonly PreflightItem[] {
  return ofParagraphs(context, (words, values, record) =>
    unknownCitations(context, words).map((id) =>
      preflightItem('error', 'citation-unknown', { ...values, id }, record),
    ),
  );
}

/** What a template left to fill in: it would be printed as it stands. */
export function blankItems(context: DossierContext): readonly PreflightItem[] {
  return ofParagraphs(context, (words, values, record) =>
    [...words.matchAll(blankPattern)].map(([blank]) =>
      preflightItem('warning', 'blank-left', { ...values, blank }, record),
    ),
  );
}

/** The items of each paragraph of this bundle, with its number and its statement. */
function ofParagraphs(
  context: DossierContext,
  items: (
    words: string,
    values: { readonly paragraph: number; readonly statement: string },
    record: Id,
  ) => readonly PreflightItem[],
): readonly PreflightItem[] {
  return bundleStatements(context).flatMap((statement) =>
    statement.paragraphs.flatMap((paragraph, index) =>
      items(
        paragraph.text,
        { paragraph: index + 1, statement: statementTitle(context, statement) },
        statement.id,
      ),
    ),
  );
}

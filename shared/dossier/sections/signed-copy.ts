import type { Id } from '../../domain/id.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Content } from '../dossier.ts';
import { attachmentOf } from '../lookups.ts';
import { labelled, statementTitle } from '../names.ts';
import { signedAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';

/** People a statement's signed copy would give away, because it is theirs. */
export function exposedBySignedCopy(context: DossierContext, statement: Statement): readonly Id[] {
  if (statement.files.length === 0) return [];
  const hidden = new Set(context.pseudonymised.people.map(({ id }) => id));
  const named = [
    statement.declarant,
    statement.interpreter,
    ...statement.paragraphs.flatMap(({ refs }) => refs.map(({ to }) => to)),
  ];
  return [...new Set(named.filter((id) => id !== null && hidden.has(id)))].filter((id) => id !== null);
}

/** Whether a statement's signed copy is printed: there is one, and it gives nobody away. */
export function hasSignedCopy(context: DossierContext, statement: Statement): boolean {
  return statement.files.length > 0 && exposedBySignedCopy(context, statement).length === 0;
}

/** The pages of a statement's signed copy, where they are printed. */
export function signedCopy(context: DossierContext, statement: Statement): readonly Content[] {
  if (!hasSignedCopy(context, statement)) return [];
  return statement.files.flatMap((id, index): readonly Content[] => {
    const attachment = attachmentOf(context.folio.attachments, id);
    if (attachment === null) return [];
    const anchor = index === 0 ? { anchor: signedAnchor(statement.id) } : {};
    const title = labelled(
      context,
      statementTitle(context, statement),
      context.words.exhibitSheet.signedCopy,
    );
    return [{ content: 'file', attachment, record: statement.id, title, stamp: title, turns: [], ...anchor }];
  });
}

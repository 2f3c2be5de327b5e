import type { PreflightItem } from '../report.ts';
import type { Id } from '../../domain/id.ts';
import type { Exhibit } from '../exhibits/exhibits.ts';
import { attachmentOf } from '../lookups.ts';
import { exhibitName, nameOf } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/** An exhibit that is withheld, that has no file, or whose files cannot be shown. */
export function exhibitItems(context: DossierContext, exhibit: Exhibit): readonly PreflightItem[] {
  const name = exhibitName(context, exhibit);
  const { id } = exhibit.document;
  if (exhibit.exposes.length > 0) {
    const names = exhibit.exposes.map((person) => nameOf(context, person)).join(', ');
    return [preflightItem('error', 'exhibit-withheld', { exhibit: name, names }, id)];
  }
  const documents = exhibit.members.flatMap((member) => ('document' in member ? [member.document] : []));
  return documents.flatMap((document): readonly PreflightItem[] =>
    document.files.length === 0
      ? [preflightItem('warning', 'no-file', { exhibit: name }, document.id)]
      : fileItems(context, document.files, document.id, name),
  );
}

/** Files of a record that cannot be shown; a PDF's password may still be given at the export. */
export function fileItems(
  context: DossierContext,
  files: readonly Id[],
  record: Id,
  name: string,
): readonly PreflightItem[] {
  return files.flatMap((id): readonly PreflightItem[] => {
    const file = attachmentOf(context.folio.attachments, id);
    const problem = file === null ? 'missing' : file.problem;
    if (problem === null || (problem === 'needs-password' && file?.mediaType === 'application/pdf'))
      return [];
    return [preflightItem('error', `file-${problem}`, { name }, record)];
  });
}

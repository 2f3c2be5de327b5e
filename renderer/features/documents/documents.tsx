import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedFile } from '../../../shared/records/added-file.ts';
import { documentKindSchema, type Document } from '../../../shared/domain/document.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { AddFiles, AddFilesButton, IntakeStatus } from './add-files.tsx';
import { DocumentForm } from './document-form.tsx';
import { useIntake } from './use-intake.ts';
import { useUnlock } from './use-unlock.ts';

/** The evidence: what each paper is and the files that show it. */
export function Documents() {
  const { t } = useTranslation();
  const { folio } = useSettledCase();
  const { go } = useNav();
  const show = useCallback(
    (added: AddedFile) => {
      if (added.documentId !== undefined) go('documents', added.documentId);
    },
    [go],
  );
  const intake = useIntake(show);
  const unlock = useUnlock();
  return (
    <AddFiles intake={intake}>
      <Collection
        page="documents"
        title={t('places.documents')}
        kind="document"
        records={folio.documents}
        addLabel={t('document.add')}
        main={<AddFilesButton intake={intake} />}
        emptyText={t('document.empty')}
        detail={(document) => t(`documentKind.${document.kind}`)}
        groups={documentKindSchema.options.map((value) => ({ value, label: t(`documentKind.${value}`) }))}
        groupOf={kindOf}
        tools={<IntakeStatus intake={intake} hint={folio.documents.length === 0} />}
      >
        {(document, fresh) => <DocumentForm document={document} fresh={fresh} onUnlock={unlock} />}
      </Collection>
    </AddFiles>
  );
}

const kindOf = (document: Document) => [document.kind];

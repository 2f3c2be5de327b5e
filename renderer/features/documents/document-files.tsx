import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { RecordLinks } from '../../parts/records/record-links.tsx';
import { filesOf } from '../../parts/viewer/pages.ts';
import type { StartAt } from '../../parts/viewer/start-page.ts';
import { useCase } from '../../state/case-context.tsx';
import { FileCards } from './file-cards.tsx';
import { MarkLinks } from './mark-links.tsx';
import type { Unlock } from './unlock-file.tsx';
import { useCoveredFiles } from './use-covered-files.ts';
import { useJoin } from './use-join.ts';

const Viewer = lazy(() =>
  import('../../parts/viewer/viewer.tsx').then((module) => ({ default: module.Viewer })),
);

/** The files that show a document, in page order, and the boxes drawn on their pages. */
export function DocumentFiles(props: {
  readonly document: Document;
  readonly onChange: (fields: Partial<Document>) => void;
  readonly onUnlock: Unlock;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { document, onChange } = props;
  const [viewing, setViewing] = useState<StartAt | null>(null);
  const { isCovered, uncover } = useCoveredFiles(document);
  const attachments = filesOf(document, byId);
  const shared = { document, isCovered, onUncover: uncover, onChange };
  return (
    <>
      {attachments.length === 0 && <p className="quiet-text">{t('document.noFiles')}</p>}
      {attachments.length > 0 && (
        <FileCards
          {...shared}
          attachments={attachments}
          onOpen={(file) => setViewing({ file })}
          onUnlock={props.onUnlock}
        />
      )}
      {document.marks.length > 0 && <MarkLinks document={document} onOpen={(mark) => setViewing({ mark })} />}
      {attachments.length > 0 && <JoinDocument document={document} />}
      {viewing !== null && (
        <Suspense fallback={null}>
          <Viewer {...shared} start={viewing} onClose={() => setViewing(null)} />
        </Suspense>
      )}
    </>
  );
}

/** Brings another document's files into this one. */
function JoinDocument({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const join = useJoin();
  const joinFrom = (id: Document['id']) => {
    const other = byId.get(id);
    if (other?.record === 'document') void join(document, [other]);
  };
  return (
    <RecordLinks
      label={t('document.join')}
      hint={t('document.joinHint')}
      kinds={['document']}
      values={[]}
      onAdd={joinFrom}
      onRemove={() => undefined}
      except={document.id}
      // Joining moves another document's files.
      deliberate
    />
  );
}

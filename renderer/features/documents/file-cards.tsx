import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, Document } from '../../../shared/domain/document.ts';
import { nextTurn } from '../../parts/viewer/page-box.ts';
import { turnOf, withTurn } from '../../parts/viewer/pages.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { newId } from '../../state/new-record.ts';
import { moved } from '../../ui/reorder.ts';
import { FileCard } from './file-card.tsx';
import { extractFile } from './join-documents.ts';
import type { Unlock } from './unlock-file.tsx';

/** A document's files in page order; one is dragged before another, or moved by its buttons. */
export function FileCards(props: {
  readonly document: Document;
  readonly attachments: readonly Attachment[];
  readonly isCovered: (file: string) => boolean;
  readonly onUncover: (file: string) => void;
  readonly onOpen: (file: string) => void;
  readonly onUnlock: Unlock;
  readonly onChange: (fields: Partial<Document>) => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const [dragged, setDragged] = useState<number | null>(null);
  const { document, attachments, onChange } = props;
  const move = (from: number, to: number) => onChange({ files: moved(document.files, from, to) });
  const turnFirst = (file: Attachment['id']) =>
    onChange({ turns: withTurn(document, file, 1, nextTurn(turnOf(document, file, 1))) });
  return (
    <section className={`files ${attachments.length > 1 ? 'several' : ''}`} aria-label={t('document.files')}>
      {attachments.map((attachment, at) => (
        <FileCard
          key={attachment.id}
          attachment={attachment}
          number={at + 1}
          count={attachments.length}
          covered={props.isCovered(attachment.id)}
          onUncover={() => props.onUncover(attachment.id)}
          turnOf={(page) => turnOf(document, attachment.id, page)}
          onOpen={() => props.onOpen(attachment.id)}
          onUnlock={props.onUnlock}
          onTurn={() => turnFirst(attachment.id)}
          onMove={(by) => move(at, at + by)}
          onExtract={() =>
            void store.save(extractFile(document, attachment.id, newId('document'), titleFrom(attachment)))
          }
          onDrag={() => setDragged(at)}
          onDrop={() => {
            if (dragged !== null && dragged !== at) move(dragged, at);
            setDragged(null);
          }}
        />
      ))}
    </section>
  );
}

/** A file's name without its ending, as the title of the document it goes into. */
function titleFrom({ name }: Attachment): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 500);
}

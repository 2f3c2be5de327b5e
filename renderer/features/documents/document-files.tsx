import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, Document } from '../../../shared/domain/document.ts';
import { mayHurt } from '../../parts/files/may-hurt.ts';
import { RecordLinks } from '../../parts/records/record-links.tsx';
import { nextTurn } from '../../parts/viewer/page-box.ts';
import { filesOf, turnOf, withTurn } from '../../parts/viewer/pages.ts';
import type { StartAt } from '../../parts/viewer/start-page.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { newId } from '../../state/new-record.ts';
import { nameOf } from '../../state/names.ts';
import { FileCard } from './file-card.tsx';
import { takeOut } from './join.ts';
import { useJoin } from './use-join.ts';

const Viewer = lazy(() =>
  import('../../parts/viewer/viewer.tsx').then((module) => ({ default: module.Viewer })),
);

/** The files that show a document, in page order, and the boxes drawn on their pages. */
export function DocumentFiles(props: {
  readonly document: Document;
  readonly onChange: (fields: Partial<Document>) => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const store = useCaseStore();
  const join = useJoin();
  const { document, onChange } = props;
  const { files } = document;
  const [looking, setLooking] = useState<StartAt | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<number | null>(null);
  const attachments = filesOf(document, byId);
  const isCovered = (file: string) => mayHurt(document) && !opened.has(file);
  const uncover = (file: string) => setOpened((before) => new Set([...before, file]));
  const move = (from: number, to: number) => {
    const next = [...files];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) onChange({ files: [...next.slice(0, to), moved, ...next.slice(to)] });
  };
  const addFrom = (id: Document['id']) => {
    const other = byId.get(id);
    if (other?.record === 'document') void join(document, [other]);
  };
  return (
    <>
      {attachments.length === 0 && <p className="quiet-text">{t('document.noFiles')}</p>}
      {attachments.length > 0 && (
        <section
          className={`files ${attachments.length > 1 ? 'several' : ''}`}
          aria-label={t('document.files')}
        >
          {attachments.map((attachment, at) => (
            <FileCard
              key={attachment.id}
              attachment={attachment}
              number={at + 1}
              count={attachments.length}
              covered={isCovered(attachment.id)}
              onUncover={() => uncover(attachment.id)}
              turnOf={(page) => turnOf(document, attachment.id, page)}
              onOpen={() => setLooking({ file: attachment.id })}
              onTurn={() =>
                onChange({
                  turns: withTurn(document, attachment.id, 1, nextTurn(turnOf(document, attachment.id, 1))),
                })
              }
              onMove={(by) => move(at, at + by)}
              onTakeOut={() =>
                void store.save(takeOut(document, attachment.id, newId('document'), titleOf(attachment)))
              }
              onDrag={() => setDragged(at)}
              onDrop={() => {
                if (dragged !== null && dragged !== at) move(dragged, at);
                setDragged(null);
              }}
            />
          ))}
        </section>
      )}
      {document.marks.length > 0 && <MarkLinks document={document} onOpen={(mark) => setLooking({ mark })} />}
      {attachments.length > 0 && (
        <RecordLinks
          label={t('document.join')}
          hint={t('document.joinHint')}
          kinds={['document']}
          values={[]}
          onAdd={addFrom}
          onRemove={() => undefined}
          except={document.id}
        />
      )}
      {looking !== null && (
        <Suspense fallback={null}>
          <Viewer
            document={document}
            start={looking}
            isCovered={isCovered}
            onUncover={uncover}
            onChange={onChange}
            onClose={() => setLooking(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The boxes drawn on the pages, each the way to it. */
function MarkLinks(props: { readonly document: Document; readonly onOpen: (mark: string) => void }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  return (
    <section aria-label={t('viewer.boxes')} className="field">
      <h3 className="field-label">{t('viewer.boxes')}</h3>
      <ul className="side-list">
        {props.document.marks.map(({ id, about, note }) => {
          const record = about === null ? undefined : byId.get(about);
          const name = record === undefined ? '' : nameOf(record, t);
          return (
            <li key={id}>
              <button type="button" className="side-link" onClick={() => props.onOpen(id)}>
                <span>
                  <bdi>{name || note || t('viewer.untied')}</bdi>
                  {name !== '' && note !== '' && <small dir="auto">{note}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function titleOf({ name }: Attachment): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 500);
}

import { ArrowDown, ArrowUp, Eye } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, Document } from '../../../shared/domain/document.ts';
import { attachmentUrl } from '../../host.ts';
import { useCase } from '../../state/case-context.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

/** The files that show a document, in page order. Pictures stay covered until somebody asks for them. */
export function DocumentFiles(props: {
  readonly document: Document;
  readonly onChange: (files: Document['files']) => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { files } = props.document;
  const attachments = files
    .map((id) => byId.get(id))
    .filter((record): record is Attachment => record?.record === 'attachment');
  const move = (from: number, to: number) => {
    const next = [...files];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) props.onChange([...next.slice(0, to), moved, ...next.slice(to)]);
  };
  if (attachments.length === 0) return <p className="quiet-text">{t('document.noFiles')}</p>;
  return (
    <section className="files" aria-label={t('document.files')}>
      {attachments.map((attachment, at) => (
        <div key={attachment.id} className="file">
          <FileView attachment={attachment} covered={mayHurt(props.document)} />
          <p className="file-line">
            <bdi>{attachment.name}</bdi>
            <span className="quiet-text">{sizeOf(attachment, t)}</span>
            {attachments.length > 1 && (
              <>
                <IconButton
                  label={t('document.fileUp', { name: attachment.name })}
                  icon={ArrowUp}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                />
                <IconButton
                  label={t('document.fileDown', { name: attachment.name })}
                  icon={ArrowDown}
                  disabled={at === attachments.length - 1}
                  onClick={() => move(at, at + 1)}
                />
              </>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}

function FileView(props: { readonly attachment: Attachment; readonly covered: boolean }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(!props.covered);
  const [large, setLarge] = useState(false);
  const { attachment } = props;
  if (attachment.problem !== null)
    return <p className="file-problem">{t(`fileProblem.${attachment.problem}`)}</p>;
  if (attachment.mediaType === 'application/octet-stream')
    return <p className="file-problem">{t('fileProblem.unknown-kind')}</p>;
  return (
    <>
      <div className="file-preview">
        <Preview attachment={attachment} blurred={!shown} />
        <div className="file-actions">
          {shown ? (
            <Button icon={Eye} onClick={() => setLarge(true)}>
              {t('document.open')}
            </Button>
          ) : (
            <Button icon={Eye} onClick={() => setShown(true)}>
              {t('document.uncover')}
            </Button>
          )}
        </div>
      </div>
      {large && (
        <Dialog title={attachment.name} onClose={() => setLarge(false)} wide>
          <div className="large-preview">
            <Preview attachment={attachment} blurred={false} large />
          </div>
        </Dialog>
      )}
    </>
  );
}

function Preview(props: {
  readonly attachment: Attachment;
  readonly blurred: boolean;
  readonly large?: boolean;
}) {
  const { t } = useTranslation();
  const { id, mediaType, name, width, height } = props.attachment;
  if (mediaType === 'application/pdf')
    return (
      <Suspense fallback={<p className="quiet-text">{t('document.opening')}</p>}>
        <PdfPages id={id} name={name} large={props.large === true} />
      </Suspense>
    );
  return (
    <img
      className={props.blurred ? 'blurred' : ''}
      src={attachmentUrl(id)}
      alt={t('document.picture', { name })}
      {...(width === null ? {} : { width })}
      {...(height === null ? {} : { height })}
    />
  );
}

/** Kinds whose pictures can hurt to see unasked. */
function mayHurt(document: Document): boolean {
  return ['photograph', 'medical', 'death', 'news', 'other'].includes(document.kind);
}

function sizeOf(attachment: Attachment, t: ReturnType<typeof useTranslation>['t']): string {
  const size = t('document.size', { kilobytes: Math.max(1, Math.round(attachment.bytes / 1024)) });
  return attachment.pages === null
    ? size
    : `${t('document.pageCount', { count: attachment.pages })} · ${size}`;
}

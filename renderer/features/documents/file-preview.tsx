import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, Turn } from '../../../shared/domain/document.ts';
import { pictureUrl } from '../../host.ts';
import { Covered } from '../../parts/files/covered.tsx';
import { canShow, isPaper } from '../../parts/viewer/pages.ts';
import { UnlockFile, type Unlock } from './unlock-file.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

/** What a file's preview is given. */
export interface FilePreviewProps {
  readonly attachment: Attachment;
  /** Nothing of it is seen until somebody asks for it. */
  readonly covered: boolean;
  readonly onUncover: () => void;
  readonly onUnlock: Unlock;
  readonly turnOf: (page: number) => Turn;
}

/** What a file looks like, or why it cannot be shown. */
export function FilePreview(props: FilePreviewProps) {
  const { t } = useTranslation();
  const { attachment } = props;
  if (attachment.problem !== null)
    return (
      <div className="file-problem">
        <p>{t(`fileProblem.${attachment.problem}`)}</p>
        {attachment.problem === 'needs-password' && (
          <UnlockFile attachment={attachment} onUnlock={props.onUnlock} />
        )}
      </div>
    );
  if (!canShow(attachment)) return <p className="file-problem">{t('fileProblem.unknown-kind')}</p>;
  return (
    <div className="file-preview">
      <Pages {...props} />
      {props.covered && <Covered mediaType={attachment.mediaType} onUncover={props.onUncover} />}
    </div>
  );
}

function Pages(props: FilePreviewProps) {
  const { t } = useTranslation();
  const { covered } = props;
  const { id, mediaType, name, width, height, password } = props.attachment;
  if (covered && isPaper(mediaType)) return null;
  if (mediaType === 'application/pdf')
    return (
      <Suspense fallback={<p className="quiet-text">{t('document.opening')}</p>}>
        <PdfPages id={id} password={password} name={name} turnOf={props.turnOf} />
      </Suspense>
    );
  return (
    <img
      className={`turn-${props.turnOf(1)} ${covered ? 'blurred' : ''}`}
      src={pictureUrl(props.attachment, 1)}
      alt={t('document.picture', { name })}
      {...(width === null ? {} : { width })}
      {...(height === null ? {} : { height })}
    />
  );
}

import { ArrowDown, ArrowUp, Eye, RotateCw, SquareArrowOutUpRight } from 'lucide-react';
import type { TFunction } from 'i18next';
import { lazy, Suspense, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../../shared/domain/day.ts';
import type { Attachment, Turn } from '../../../shared/domain/document.ts';
import { pictureUrl } from '../../host.ts';
import { numberText } from '../../ui/number-text.ts';
import { Covered } from '../../parts/files/covered.tsx';
import { dayIn } from '../../ui/date-field/date-text.ts';
import { canShow, isPaper } from '../../parts/viewer/pages.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { UnlockFile } from './unlock-file.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

interface FileCardProps {
  readonly attachment: Attachment;
  /** Its place among the document's files, 1-based, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** Nothing of it is seen until somebody asks for it. */
  readonly covered: boolean;
  readonly onUncover: () => void;
  readonly turnOf: (page: number) => Turn;
  readonly onOpen: () => void;
  readonly onTurn: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** One file of a document: what it looks like, where it stands, and what can be done with it. */
export function FileCard(props: FileCardProps) {
  const { t, i18n } = useTranslation();
  const { attachment, number, count } = props;
  const { name } = attachment;
  const several = count > 1;
  const drop = (event: DragEvent) => {
    // Files dropped from outside are the page's to take.
    if (event.dataTransfer.files.length > 0) return;
    event.preventDefault();
    event.stopPropagation();
    props.onDrop();
  };
  return (
    <div
      className="file"
      draggable={several}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        props.onDrag();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <FileView {...props} />
      <p className="file-line">
        {several && <b>{numberText(number, i18n.language)}.</b>}
        <bdi>{name}</bdi>
        <span className="quiet-text">
          {[sizeOf(attachment, t), ...takenOf(attachment, t, i18n.language)].join(' · ')}
        </span>
      </p>
      <div className="file-tools">
        {canShow(attachment) && !props.covered && (
          <Button look="quiet" icon={Eye} onClick={props.onOpen}>
            {t('document.open')}
          </Button>
        )}
        {canShow(attachment) && attachment.mediaType !== 'application/pdf' && (
          <IconButton label={t('document.turn', { name })} icon={RotateCw} onClick={props.onTurn} />
        )}
        {several && (
          <>
            <IconButton
              label={t('document.fileUp', { name })}
              icon={ArrowUp}
              disabled={number === 1}
              onClick={() => props.onMove(-1)}
            />
            <IconButton
              label={t('document.fileDown', { name })}
              icon={ArrowDown}
              disabled={number === count}
              onClick={() => props.onMove(1)}
            />
            <IconButton
              label={t('document.takeOut', { name })}
              icon={SquareArrowOutUpRight}
              onClick={props.onTakeOut}
            />
          </>
        )}
      </div>
    </div>
  );
}

function FileView(props: FileCardProps) {
  const { t } = useTranslation();
  const { attachment } = props;
  if (attachment.problem !== null)
    return (
      <div className="file-problem">
        <p>{t(`fileProblem.${attachment.problem}`)}</p>
        {attachment.problem === 'needs-password' && <UnlockFile attachment={attachment} />}
      </div>
    );
  if (!canShow(attachment)) return <p className="file-problem">{t('fileProblem.unknown-kind')}</p>;
  return (
    <div className="file-preview">
      <Preview {...props} />
      {props.covered && <Covered mediaType={attachment.mediaType} onUncover={props.onUncover} />}
    </div>
  );
}

function Preview(props: FileCardProps) {
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

/** The day by the camera's own clock, which whoever is given the file can read. */
function takenOf({ taken }: Attachment, t: TFunction, language: string): readonly string[] {
  const day = taken?.slice(0, 10) ?? '';
  return isDay(day) ? [t('document.taken', { day: dayIn(day, 'gregory', language) })] : [];
}

function sizeOf(attachment: Attachment, t: TFunction): string {
  const size = t('document.size', { kilobytes: Math.max(1, Math.round(attachment.bytes / 1024)) });
  return attachment.pages === null
    ? size
    : `${t('document.pageCount', { count: attachment.pages })} · ${size}`;
}

import { ArrowDown, ArrowUp, Eye, RotateCw, SquareArrowOutUpRight } from 'lucide-react';
import type { TFunction } from 'i18next';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../../shared/dates/day.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import { canShow } from '../../parts/viewer/pages.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { dayIn } from '../../ui/date-field/date-text.ts';
import { numberText } from '../../ui/number-text.ts';
import { FilePreview, type FilePreviewProps } from './file-preview.tsx';

interface FileCardProps extends FilePreviewProps {
  /** Its place among the document's files, 1-based, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly onOpen: () => void;
  readonly onTurn: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onExtract: () => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** One file of a document: what it looks like, where it stands, and what can be done with it. */
export function FileCard(props: FileCardProps) {
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
      draggable={props.count > 1}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        props.onDrag();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <FilePreview {...props} />
      <FileLine {...props} />
      <FileTools {...props} />
    </div>
  );
}

function FileLine({ attachment, number, count }: FileCardProps) {
  const { t, i18n } = useTranslation();
  return (
    <p className="file-line">
      {count > 1 && <b>{numberText(number, i18n.language)}.</b>}
      <bdi>{attachment.name}</bdi>
      <span className="quiet-text">
        {[sizeOf(attachment, t), ...takenOf(attachment, t, i18n.language)].join(' · ')}
      </span>
    </p>
  );
}

function FileTools(props: FileCardProps) {
  const { t } = useTranslation();
  const { attachment } = props;
  return (
    <div className="file-tools">
      {canShow(attachment) && !props.covered && (
        <Button look="quiet" icon={Eye} onClick={props.onOpen}>
          {t('document.open')}
        </Button>
      )}
      {canShow(attachment) && attachment.mediaType !== 'application/pdf' && (
        <IconButton
          label={t('document.turn', { name: attachment.name })}
          icon={RotateCw}
          onClick={props.onTurn}
        />
      )}
      {props.count > 1 && <OrderTools {...props} />}
    </div>
  );
}

/** For one of several files: to another place among them, or out of the document. */
function OrderTools(props: FileCardProps) {
  const { t } = useTranslation();
  const { number, count } = props;
  const { name } = props.attachment;
  return (
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
        onClick={props.onExtract}
      />
    </>
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

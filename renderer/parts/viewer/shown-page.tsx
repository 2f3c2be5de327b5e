import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { Covered } from '../files/covered.tsx';
import type { OpenSource } from './page-canvas.tsx';
import { PagePane } from './page-pane.tsx';
import { marksOn, turnOf, type DocumentPage } from './pages.ts';
import type { Finder } from './use-finder.ts';
import type { MarkEditing } from './use-marks.ts';

/** The page that is looked at, with its boxes and what was found on it; of a covered file, the way to uncover it. */
export function ShownPage(props: {
  readonly document: Document;
  readonly shown: DocumentPage | undefined;
  /** Its index in the document. */
  readonly at: number;
  readonly open: OpenSource;
  readonly zoom: number;
  readonly marks: MarkEditing;
  readonly finder: Finder;
  readonly isCovered: (file: string) => boolean;
  readonly onUncover: (file: string) => void;
}) {
  const { t } = useTranslation();
  const { document, shown, at, marks, finder } = props;
  if (shown === undefined) return <p className="file-problem">{t('document.noFiles')}</p>;
  const { attachment, page, number } = shown;
  if (props.isCovered(attachment.id))
    return (
      <div className="viewer-page">
        <Covered mediaType={attachment.mediaType} onUncover={() => props.onUncover(attachment.id)} />
      </div>
    );
  return (
    <PagePane
      key={`${attachment.id} ${page}`}
      attachment={attachment}
      page={page}
      number={number}
      open={props.open}
      zoom={props.zoom}
      turn={turnOf(document, attachment.id, page)}
      marks={marksOn(document, shown)}
      nameOf={marks.nameOf}
      chosen={marks.chosen}
      found={finder.search.boxesOn(at)}
      foundAt={finder.current?.at === at ? finder.current.nth : -1}
      drawing={marks.drawing}
      onDrawn={marks.add}
      onChoose={marks.choose}
      onMove={marks.move}
      onRemove={marks.remove}
    />
  );
}

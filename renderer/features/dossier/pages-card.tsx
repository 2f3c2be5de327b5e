import { Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { PagePreview } from './use-page-preview.ts';
import { useSensitiveFiles, type SensitiveFiles } from './use-sensitive-files.ts';
import { VolumeList } from './volume-list.tsx';

/** The real pages, drawn only while they are in sight. */
export function PagesCard(props: {
  readonly preview: PagePreview;
  readonly isStale: boolean;
  /** The page of all volumes to show, counted from 1; a new object shows it again. */
  readonly pageToShow: { readonly page: number } | null;
  /** Set where the files are so large that the person says when to draw. */
  readonly onDraw: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { preview } = props;
  const { dossier } = preview;
  const list = useRef<HTMLDivElement>(null);
  const sensitive = useSensitiveFiles();
  useEffect(() => {
    if (props.pageToShow === null) return;
    list.current
      ?.querySelector(`[data-page="${props.pageToShow.page}"]`)
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [props.pageToShow]);
  return (
    <section className="card pages-card" aria-labelledby="pages-title">
      <PagesHead preview={preview} isStale={props.isStale} sensitive={sensitive} />
      {props.onDraw !== null && dossier === null && (
        <Button onClick={props.onDraw}>{t('dossier.draw')}</Button>
      )}
      {preview.failed && <p className="file-problem">{t('dossier.notDrawn')}</p>}
      <div className="pages-list" ref={list} tabIndex={0} role="group" aria-labelledby="pages-title">
        {dossier === null ? (
          props.onDraw === null && !preview.failed && <p className="quiet-text">{t('dossier.drawing')}</p>
        ) : (
          <VolumeList dossier={dossier} sensitive={sensitive} root={list} />
        )}
      </div>
    </section>
  );
}

function PagesHead(props: {
  readonly preview: PagePreview;
  readonly isStale: boolean;
  readonly sensitive: SensitiveFiles;
}) {
  const { t } = useTranslation();
  const { sensitive, isStale } = props;
  const { dossier, running } = props.preview;
  return (
    <div className="pages-head">
      <h2 id="pages-title">{t('dossier.pagesTitle')}</h2>
      <p className="quiet-text" role="status">
        {running !== null ? t('dossier.drawing') : isStale && dossier !== null ? t('dossier.drawSoon') : ''}
      </p>
      {dossier !== null && sensitive.areAmong(dossier.report.pages) && (
        <Button
          look="quiet"
          icon={Eye}
          pressed={sensitive.isAllShown}
          onClick={() => sensitive.showAll(!sensitive.isAllShown)}
        >
          {t('dossier.uncoverAll')}
        </Button>
      )}
    </div>
  );
}

import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/reply.ts';
import { useDossierPreview } from '../../parts/dossier/dossier-preview.ts';
import { failureText } from '../../parts/failures/failure-text.ts';
import { useCase } from '../../state/case-context.tsx';
import { ExportPanel, exportSizeOf } from './export-panel.tsx';
import { OutlineCard } from './outline-card.tsx';
import type { PreviewPart } from './outline.ts';
import { PreflightCard } from './preflight-card.tsx';
import { PrintSettings } from './print-settings.tsx';
import { useExport } from './use-export.ts';
import { usePagePreview } from './use-page-preview.ts';

const PagesCard = lazy(() => import('./pages-card.tsx').then((module) => ({ default: module.PagesCard })));

/** Files above this are drawn when the person says so, in bytes. */
const drawnAtOnce = 80_000_000;

/** What the dossier holds, what it lacks, its pages, and writing it out. */
export function Dossier() {
  const { folio, revision } = useCase();
  const { preview, failure } = useDossierPreview();
  const isLarge = folio.attachments.reduce((sum, { bytes }) => sum + bytes, 0) > drawnAtOnce;
  const [isDrawAsked, setDrawAsked] = useState(false);
  const pages = usePagePreview(!isLarge || isDrawAsked);
  const [pageToShow, setPageToShow] = useState<{ readonly page: number } | null>(null);
  const exported = useExport();
  const report = pages.dossier?.report ?? null;
  // What was exported or drawn speaks for the case as it was then; after a change the preview alone does.
  const current =
    exported.revision === revision ? exported.report : pages.revision === revision ? report : null;
  const items = (current ?? preview)?.preflight ?? null;
  const show = ({ kind }: PreviewPart) => {
    const page = report?.parts.find((part) => part.kind === kind)?.firstPage;
    if (page !== undefined) setPageToShow({ page });
  };
  return (
    <div className="page dossier">
      <DossierHead failure={exported.failure ?? failure} />
      <div className="dossier-columns">
        <div>
          <ExportPanel
            running={exported.running?.state ?? null}
            busy={exported.running !== null}
            report={exported.report}
            size={report === null ? null : exportSizeOf(report)}
            errors={(items ?? []).filter(({ severity }) => severity === 'error').length}
            hidesIdentities={folio.people.some(({ hideIdentity }) => hideIdentity)}
            onExport={(options) => void exported.start(options)}
            onCancel={exported.cancel}
          />
          <PreflightCard items={items} />
          <OutlineCard preview={preview} onShow={show} />
          <PrintSettings />
        </div>
        <Suspense fallback={null}>
          <PagesCard
            preview={pages}
            isStale={pages.revision !== revision}
            pageToShow={pageToShow}
            onDraw={isLarge && !isDrawAsked ? () => setDrawAsked(true) : null}
          />
        </Suspense>
      </div>
    </div>
  );
}

function DossierHead({ failure }: { readonly failure: Failure | null }) {
  const { t } = useTranslation();
  return (
    <>
      <header className="page-head">
        <h1>{t('places.dossier')}</h1>
        <p>{t('dossier.lead')}</p>
      </header>
      {failure && (
        <p className="trouble" role="alert">
          {failureText(failure.code, failure.message, t)}
        </p>
      )}
    </>
  );
}

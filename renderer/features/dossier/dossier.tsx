import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { RunningJob } from '../../../shared/job.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { useDossierPreview } from '../../parts/dossier/dossier-preview.ts';
import { failureText } from '../../parts/failures/failure-text.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { ChoicesCard } from './print-settings.tsx';
import { useDrawn } from './use-page-preview.ts';
import { ExportPanel, type ExportWish } from './export-panel.tsx';
import { Missing } from './preflight-card.tsx';
import { OutlineCard } from './outline-card.tsx';
import type { PreviewPart } from './outline.ts';

const PagesCard = lazy(() => import('./pages-card.tsx').then((module) => ({ default: module.PagesCard })));

/** Files above this are drawn when the person says so, in bytes. */
const drawnAtOnce = 80_000_000;

/** What the dossier holds, what it lacks, its pages, and writing it out. */
export function Dossier() {
  const { t } = useTranslation();
  const { folio, revision } = useCase();
  const { preview, failure } = useDossierPreview();
  const isLarge = folio.attachments.reduce((sum, { bytes }) => sum + bytes, 0) > drawnAtOnce;
  const [asked, setAsked] = useState(false);
  const drawn = useDrawn(!isLarge || asked);
  const [wanted, setWanted] = useState<{ readonly page: number } | null>(null);
  const writing = useWriting();
  const report = drawn.dossier?.report ?? null;
  // What was written or drawn speaks for the case as it was then; after a change the preview alone does.
  const isWritten = writing.revision === revision;
  const isDrawn = drawn.revision === revision;
  const items = ((isWritten ? writing.report : isDrawn ? report : null) ?? preview)?.preflight ?? null;
  const said = writing.trouble ?? failure;
  const show = ({ kind }: PreviewPart) => {
    const page = report?.parts.find((part) => part.kind === kind)?.firstPage;
    if (page !== undefined) setWanted({ page });
  };
  return (
    <div className="page dossier">
      <header className="page-head">
        <h1>{t('places.dossier')}</h1>
        <p>{t('dossier.lead')}</p>
      </header>
      {said && (
        <p className="trouble" role="alert">
          {failureText(said.code, said.message, t)}
        </p>
      )}
      <div className="dossier-columns">
        <div>
          <ExportPanel
            running={writing.running?.state ?? null}
            busy={writing.running !== null}
            report={writing.report}
            size={report === null ? null : sizeOf(report)}
            errors={(items ?? []).filter(({ severity }) => severity === 'error').length}
            hides={folio.people.some(({ hideIdentity }) => hideIdentity)}
            onExport={(wish) => void writing.start(wish)}
            onCancel={writing.cancel}
          />
          <Missing items={items} />
          <OutlineCard preview={preview} onShow={show} />
          <ChoicesCard />
        </div>
        <Suspense fallback={null}>
          <PagesCard
            drawn={drawn}
            isStale={drawn.revision !== revision}
            wanted={wanted}
            onDraw={isLarge && !asked ? () => setAsked(true) : null}
          />
        </Suspense>
      </div>
    </div>
  );
}

function sizeOf({ volumes }: ExportReport): { volumes: number; pages: number; bytes: number } {
  const sum = (of: (volume: ExportReport['volumes'][number]) => number) =>
    volumes.reduce((total, volume) => total + of(volume), 0);
  return { volumes: volumes.length, pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes) };
}

/** Asks where to, writes, and keeps what came of it. */
function useWriting() {
  const store = useCaseStore();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [running, setRunning] = useState<{ readonly job: string; readonly state: RunningJob | null } | null>(
    null,
  );
  const [report, setReport] = useState<ExportReport | null>(null);
  const [revision, setRevision] = useState(-1);
  const start = async (wish: ExportWish) => {
    await store.flush();
    setTrouble(null);
    setReport(null);
    const reply = await ask('dossier.export', wish);
    if (!reply.ok) return setTrouble(reply.failure);
    if (reply.value === null) return undefined;
    const job = reply.value;
    setRunning({ job, state: null });
    const last = await followJob(job, (state) => setRunning({ job, state }));
    setRunning(null);
    if (last?.state === 'done') {
      setReport(last.result);
      setRevision(store.snapshot().case.revision);
    } else if (last?.state === 'failed') setTrouble({ code: 'internal', message: last.message });
    return undefined;
  };
  const cancel = () => void (running !== null && ask('job.cancel', { job: running.job }));
  return { trouble, running, report, revision, start, cancel };
}

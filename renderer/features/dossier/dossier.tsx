import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport, JobState } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { useDossierPreview } from '../../parts/dossier-preview.ts';
import { failureText } from '../../parts/failure-text.ts';
import { followJob } from '../../parts/follow-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { DossierParts } from './dossier-parts.tsx';
import { ExportPanel } from './export-panel.tsx';
import { Missing } from './missing.tsx';

/** What the dossier holds, what it lacks, and writing it out. */
export function Dossier() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { preview, failure } = useDossierPreview();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [running, setRunning] = useState<{ readonly job: string; readonly state: JobState | null } | null>(
    null,
  );
  const [report, setReport] = useState<ExportReport | null>(null);

  const start = async (maxBytes: number | null) => {
    await store.flush();
    setTrouble(null);
    setReport(null);
    const reply = await ask('dossier.export', { maxBytes });
    if (!reply.ok) return setTrouble(reply.failure);
    if (reply.value === null) return undefined;
    const job = reply.value;
    setRunning({ job, state: null });
    const last = await followJob(job, (state) => setRunning({ job, state }));
    setRunning(null);
    // An export job that is done carries its report, by the contract.
    if (last?.state === 'done') setReport(last.result as ExportReport);
    else if (last?.state === 'failed') setTrouble({ code: 'internal', message: last.message ?? '' });
    return undefined;
  };

  const said = trouble ?? failure;
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
        <DossierParts preview={preview} />
        <div>
          <ExportPanel
            running={running?.state ?? null}
            busy={running !== null}
            report={report}
            onExport={(maxBytes) => void start(maxBytes)}
            onCancel={() => running && void ask('job.cancel', { job: running.job })}
          />
          <Missing items={(report ?? preview)?.preflight ?? null} />
        </div>
      </div>
    </div>
  );
}

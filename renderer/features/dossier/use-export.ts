import { useState } from 'react';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { RunningJob } from '../../../shared/job.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import type { ExportOptions } from './export-panel.tsx';

/** Asks where to, writes, and keeps what came of it. */
export function useExport() {
  const store = useCaseStore();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [running, setRunning] = useState<{ readonly job: string; readonly state: RunningJob | null } | null>(
    null,
  );
  const [report, setReport] = useState<ExportReport | null>(null);
  const [revision, setRevision] = useState(-1);
  const start = async (options: ExportOptions) => {
    await store.flush();
    setFailure(null);
    setReport(null);
    const reply = await ask('dossier.export', options);
    if (!reply.ok) return setFailure(reply.failure);
    if (reply.value === null) return undefined;
    const job = reply.value;
    setRunning({ job, state: null });
    const last = await followJob(job, (state) => setRunning({ job, state }));
    setRunning(null);
    if (last?.state === 'done') {
      setReport(last.result);
      setRevision(store.snapshot().case.revision);
    } else if (last?.state === 'failed') setFailure({ code: 'internal', message: last.message });
    return undefined;
  };
  const cancel = () => void (running !== null && ask('job.cancel', { job: running.job }));
  return { failure, running, report, revision, start, cancel };
}

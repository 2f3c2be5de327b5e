import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../shared/job.ts';
import type { Reply } from '../../../shared/reply.ts';
import { failureText } from '../../parts/failures/failure-text.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';

/** Starts writing the sheet in a second language beside the dossier's own; null: the person did not say where to. */
export type StartSheet = (second: string) => Promise<Reply<JobId | null>>;

/** Writes the sheet as a PDF and says how it went. */
export function useSheetExport(start: StartSheet) {
  const { t } = useTranslation();
  const [status, setStatus] = useState('');
  const write = async (second: string) => {
    const reply = await start(second);
    if (!reply.ok) return setStatus(failureText(reply.failure.code, reply.failure.message, t));
    if (reply.value === null) return undefined;
    setStatus(t('interview.writing'));
    const last = await followJob(reply.value, () => undefined);
    return setStatus(
      last?.state === 'done'
        ? t('interview.written')
        : failureText(last?.code ?? 'internal', last?.message ?? '', t),
    );
  };
  return { write, status };
}

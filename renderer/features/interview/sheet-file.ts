import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../host.ts';
import { failureText } from '../../parts/failures/failure-text.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';

/** Writes the sheet as a PDF, in a second language beside the dossier's own, and says how it went. */
export function useSheetFile() {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const write = async (second: string) => {
    const reply = await ask('interview.export', { second });
    if (!reply.ok) return setSaid(failureText(reply.failure.code, reply.failure.message, t));
    if (reply.value === null) return undefined;
    setSaid(t('interview.writing'));
    const ended = await followJob(reply.value, () => undefined);
    return setSaid(
      ended?.state === 'done'
        ? t('interview.written')
        : failureText(ended?.code ?? 'internal', ended?.message ?? '', t),
    );
  };
  return { write, said };
}

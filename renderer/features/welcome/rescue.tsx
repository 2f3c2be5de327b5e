import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RescueReport } from '../../../shared/care/rescue-report.ts';
import type { SessionState } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/reply.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { useJob } from '../../parts/jobs/use-job.ts';
import { Button } from '../../ui/button.tsx';
import { FolderField } from './folder-field.tsx';
import type { SessionCalls } from './session-calls.ts';

/** For a damaged case: what can still be read goes into a new one, and what is lost is counted. */
export function Rescue(props: {
  readonly calls: SessionCalls;
  readonly folder: string;
  readonly passphrase: string;
  readonly onOpen: (session: SessionState) => void;
}) {
  const { t } = useTranslation();
  const [target, setTarget] = useState('');
  const [report, setReport] = useState<RescueReport | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { running, failure: jobFailure, run } = useJob();
  const { folder, passphrase } = props;
  const rescue = async () => {
    const last = await run(() => props.calls.rescue({ folder, target: target.trim(), passphrase }));
    if (last) setReport(last.result);
  };
  const open = async (rescued: string) => {
    const reply = await props.calls.open({ folder: rescued, passphrase });
    if (reply.ok) props.onOpen(reply.value);
    else setRefusal(reply.failure);
  };
  return (
    <section className="welcome-form" aria-label={t('welcome.rescue')}>
      <h2>{t('welcome.rescue')}</h2>
      <p>{t('welcome.rescueLead')}</p>
      <FolderField purpose="create" value={target} onPick={props.calls.pickFolder} onChange={setTarget} />
      {report === null && (
        <Button
          icon={LifeBuoy}
          disabled={running !== null || target.trim() === ''}
          onClick={() => void rescue()}
        >
          {t(running ? 'welcome.rescuing' : 'welcome.rescueNow')}
        </Button>
      )}
      <FailureNotice failure={jobFailure ?? refusal} />
      {report && <Rescued report={report} onOpen={() => void open(report.folder)} />}
    </section>
  );
}

function Rescued(props: { readonly report: RescueReport; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { report } = props;
  return (
    <div role="status">
      <p>{t('welcome.rescued', { count: report.records })}</p>
      <p>{t('welcome.rescueLost', { count: report.problems.length })}</p>
      <Button look="main" onClick={props.onOpen}>
        {t('welcome.openRescued')}
      </Button>
    </div>
  );
}

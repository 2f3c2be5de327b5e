import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupReport } from '../../../shared/care/backup-report.ts';
import type { CareState } from '../../../shared/care/care-state.ts';
import { backupAge, backupIsDue, daysSinceBackup } from '../../parts/care/care-state.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { useJob } from '../../parts/jobs/use-job.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { megabytes } from './megabytes.ts';
import type { StartJob } from './start-job.ts';

/** One encrypted file with everything in it, read back after it was written. */
export function Backups(props: {
  readonly care: CareState | null;
  readonly onBackUp: StartJob<BackupReport>;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { running, failure, run, cancel } = useJob();
  const [made, setMade] = useState<BackupReport | null>(null);
  const backUp = async () => {
    setMade(null);
    await store.flush();
    const last = await run(props.onBackUp);
    if (last) setMade(last.result);
    props.onDone();
  };
  return (
    <section className="card" aria-labelledby="care-backup">
      <h2 id="care-backup">{t('care.backup')}</h2>
      <p>{t('care.backupLead')}</p>
      {props.care && <BackupAge care={props.care} />}
      <Button icon={Save} look="main" disabled={running !== null} onClick={() => void backUp()}>
        {t('care.makeBackup')}
      </Button>
      {running && (
        <Progress label={t('care.backingUp')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <FailureNotice failure={failure} />
      {made && (
        <div className="written" role="status">
          <p>{t('care.backedUp', { size: megabytes(made.bytes) })}</p>
          <p dir="ltr">
            <bdi>{made.path}</bdi>
          </p>
        </div>
      )}
      <p className="quiet-text">{t('care.restoreHint')}</p>
    </section>
  );
}

function BackupAge({ care }: { readonly care: CareState }) {
  const { t } = useTranslation();
  const { today } = useCase();
  const days = daysSinceBackup(care, today);
  return (
    <p className={backupIsDue(care, today) ? 'due' : 'quiet-text'}>
      {backupAge(days, t)}{' '}
      {days !== null && care.changes > 0 && t('care.changesSince', { count: care.changes })}
    </p>
  );
}

import { FileSearch } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { Trouble } from '../../parts/failures/failure-notice.tsx';
import { useJob } from '../../parts/jobs/use-job.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FolderField } from './folder-field.tsx';
import { SubmitButton } from './submit-button.tsx';

/** A case put back out of a backup, into a new folder, and opened. */
export function Restore(props: { readonly onOpen: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const [backup, setBackup] = useState('');
  const [folder, setFolder] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [evenIfDamaged, setEvenIfDamaged] = useState(false);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { running, trouble, run, cancel } = useJob();
  const pick = async () => {
    const reply = await ask('session.pickBackup');
    if (reply.ok && reply.value !== null) setBackup(reply.value);
  };
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemIn(backup, folder, passphrase);
    setSaid(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong !== null) return;
    const last = await run(() =>
      ask('session.restore', { backup: backup.trim(), folder: folder.trim(), passphrase, evenIfDamaged }),
    );
    if (!last) return;
    // A restoring job's result is its report, by the contract.
    const opened = await ask('session.open', { folder: last.result.folder, passphrase });
    if (opened.ok) props.onOpen(opened.value);
    else setRefusal(opened.failure);
  };
  const failure = trouble ?? refusal;
  return (
    <form className="welcome-form" onSubmit={(event) => void restore(event)}>
      <div className="folder-field">
        <TextField
          label={t('welcome.backupFile')}
          hint={t('welcome.backupFileHint')}
          value={backup}
          onChange={setBackup}
          autoFocus
        />
        <Button icon={FileSearch} onClick={() => void pick()}>
          {t('welcome.chooseFile')}
        </Button>
      </div>
      <FolderField purpose="create" value={folder} onChange={setFolder} />
      <PassphraseField
        label={t('welcome.passphrase')}
        hint={t('welcome.backupPassphraseHint')}
        value={passphrase}
        onChange={setPassphrase}
      />
      {failure?.code === 'damaged' && (
        <CheckField
          label={t('welcome.evenIfDamaged')}
          hint={t('welcome.evenIfDamagedHint')}
          checked={evenIfDamaged}
          onChange={setEvenIfDamaged}
        />
      )}
      <Trouble said={said} failure={failure} />
      {running === null ? (
        <SubmitButton busy={false} label={t('welcome.restore')} />
      ) : (
        <Progress
          label={t('welcome.restoring')}
          done={running.done}
          total={running.total}
          onCancel={cancel}
        />
      )}
    </form>
  );
}

function problemIn(backup: string, folder: string, passphrase: string) {
  if (backup.trim() === '') return 'backup' as const;
  if (folder.trim() === '') return 'folder' as const;
  return passphrase === '' ? ('passphrase' as const) : null;
}

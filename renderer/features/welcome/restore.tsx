import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import type { RunningJob } from '../../../shared/job.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { BackupField } from './backup-field.tsx';
import { FolderField } from './folder-field.tsx';
import type { SessionCalls } from './session-calls.ts';
import { SubmitButton } from './submit-button.tsx';
import { useRestore } from './use-restore.ts';

/** A case put back out of a backup, into a new folder, and opened. */
export function Restore(props: {
  readonly calls: SessionCalls;
  readonly onOpen: (session: SessionState) => void;
}) {
  const { t } = useTranslation();
  const { calls } = props;
  const [input, setInput] = useState({ backup: '', folder: '', passphrase: '', evenIfDamaged: false });
  const [problem, setProblem] = useState('');
  const { running, failure, restore, cancel } = useRestore(calls, props.onOpen);
  const change = (fields: Partial<Input>) => setInput((before) => ({ ...before, ...fields }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemIn(input);
    setProblem(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong !== null) return;
    void restore({ ...input, backup: input.backup.trim(), folder: input.folder.trim() });
  };
  return (
    <form className="welcome-form" onSubmit={submit}>
      <BackupField value={input.backup} onPick={calls.pickBackup} onChange={(backup) => change({ backup })} />
      <FolderField
        purpose="create"
        value={input.folder}
        onPick={calls.pickFolder}
        onChange={(folder) => change({ folder })}
      />
      <PassphraseField
        label={t('welcome.passphrase')}
        hint={t('welcome.backupPassphraseHint')}
        value={input.passphrase}
        onChange={(passphrase) => change({ passphrase })}
      />
      {failure?.code === 'damaged' && (
        <EvenIfDamaged
          checked={input.evenIfDamaged}
          onChange={(evenIfDamaged) => change({ evenIfDamaged })}
        />
      )}
      <FailureNotice said={problem} failure={failure} />
      <SubmitOrProgress running={running} onCancel={cancel} />
    </form>
  );
}

function SubmitOrProgress(props: { readonly running: RunningJob | null; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const { running, onCancel } = props;
  if (running === null) return <SubmitButton busy={false} label={t('welcome.restore')} />;
  return (
    <Progress label={t('welcome.restoring')} done={running.done} total={running.total} onCancel={onCancel} />
  );
}

function EvenIfDamaged(props: { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  const { t } = useTranslation();
  return <CheckField label={t('welcome.evenIfDamaged')} hint={t('welcome.evenIfDamagedHint')} {...props} />;
}

interface Input {
  readonly backup: string;
  readonly folder: string;
  readonly passphrase: string;
  readonly evenIfDamaged: boolean;
}

function problemIn({ backup, folder, passphrase }: Input) {
  if (backup.trim() === '') return 'backup' as const;
  if (folder.trim() === '') return 'folder' as const;
  return passphrase === '' ? ('passphrase' as const) : null;
}

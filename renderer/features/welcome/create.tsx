import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import { NewPassphrase, passphraseProblem } from '../../parts/care/new-passphrase.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSessionRequest } from './use-session-request.ts';
import { FolderField } from './folder-field.tsx';
import type { SessionCalls } from './session-calls.ts';
import { SubmitButton } from './submit-button.tsx';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';

/** A new case: its neutral name, where it lies, and the words that open it. */
export function Create(props: {
  readonly calls: SessionCalls;
  readonly onOpen: (session: SessionState) => void;
}) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [folder, setFolder] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const { busy, failure, run } = useSessionRequest(props.onOpen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemIn(folder, passphrase, again);
    setProblem(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong === null) run(() => props.calls.create({ folder: folder.trim(), passphrase, title }));
  };
  return (
    <form onSubmit={submit} className="welcome-form">
      <TextField
        label={t('welcome.title')}
        hint={t('welcome.titleHint')}
        value={title}
        max={200}
        onChange={setTitle}
        autoFocus
      />
      <FolderField purpose="create" value={folder} onPick={props.calls.pickFolder} onChange={setFolder} />
      <NewPassphrase
        label={t('welcome.passphrase')}
        value={passphrase}
        again={again}
        onChange={(next, more) => {
          setPassphrase(next);
          setAgain(more);
        }}
      />
      <FailureNotice said={problem} failure={failure} />
      <SubmitButton busy={busy} label={t('welcome.create')} />
    </form>
  );
}

function problemIn(folder: string, passphrase: string, again: string) {
  return folder.trim() === '' ? ('folder' as const) : passphraseProblem(passphrase, again);
}

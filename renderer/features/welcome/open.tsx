import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { useSessionRequest } from './use-session-request.ts';
import { FolderField } from './folder-field.tsx';
import { Rescue } from './rescue.tsx';
import type { SessionCalls } from './session-calls.ts';
import { SubmitButton } from './submit-button.tsx';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';

/** A case that is there: the one just locked, or another. */
export function Open(props: {
  readonly folder: string;
  readonly calls: SessionCalls;
  readonly onOpen: (session: SessionState) => void;
}) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState(props.folder);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const { busy, failure, run } = useSessionRequest(props.onOpen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = folder.trim() === '' ? 'folder' : passphrase === '' ? 'passphrase' : null;
    setProblem(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong === null) run(() => props.calls.open({ folder: folder.trim(), passphrase }));
  };
  return (
    <form onSubmit={submit} className="welcome-form">
      <FolderField purpose="open" value={folder} onPick={props.calls.pickFolder} onChange={setFolder} />
      <PassphraseField
        label={t('welcome.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoFocus={props.folder !== ''}
      />
      <FailureNotice said={problem} failure={failure} />
      <SubmitButton busy={busy} label={t('welcome.open')} />
      {busy && (
        <button type="button" className="button wide" onClick={() => void props.calls.stopOpening()}>
          {t('common.cancel')}
        </button>
      )}
      {failure?.code === 'damaged' && (
        <Rescue calls={props.calls} folder={folder.trim()} passphrase={passphrase} onOpen={props.onOpen} />
      )}
    </form>
  );
}

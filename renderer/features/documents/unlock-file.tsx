import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Failure } from '../../../shared/reply.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

/** Tries a password on a locked file; null: it is open. */
export type Unlock = (attachment: Attachment['id'], password: string) => Promise<Failure | null>;

interface UnlockProps {
  readonly attachment: Attachment;
  readonly onUnlock: Unlock;
}

/** The way to give a locked file's password once it is known. */
export function UnlockFile(props: UnlockProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { name } = props.attachment;
  return (
    <>
      <Button icon={KeyRound} onClick={() => setAsking(true)}>
        {t('unlock.give')}
      </Button>
      {asking && (
        <Dialog title={t('unlock.title', { name })} onClose={() => setAsking(false)}>
          <PasswordForm {...props} />
        </Dialog>
      )}
    </>
  );
}

/** Goes with the card it stands in once the file is open. */
function PasswordForm({ attachment, onUnlock }: UnlockProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === '' || busy) return;
    setBusy(true);
    const refused = await onUnlock(attachment.id, password);
    setBusy(false);
    if (refused !== null) setFailure(refused);
  };
  return (
    <form className="unlock-form" onSubmit={(event) => void submit(event)}>
      <PassphraseField
        label={t('unlock.password')}
        hint={t('unlock.hint')}
        value={password}
        onChange={setPassword}
        autoFocus
      />
      {failure?.code === 'needs-password' ? (
        <FailureNotice said={t('unlock.wrong')} failure={null} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      <button type="submit" className="button main" disabled={busy || password === ''}>
        {t(busy ? 'unlock.trying' : 'unlock.open')}
      </button>
    </form>
  );
}

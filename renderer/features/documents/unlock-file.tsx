import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { Trouble } from '../../parts/failures/failure-notice.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

/** The way to give a locked file's password once it is known. */
export function UnlockFile(props: { readonly attachment: Attachment }) {
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
          <PasswordForm attachment={props.attachment} />
        </Dialog>
      )}
    </>
  );
}

/** Goes with the card it stands in once the file is open. */
function PasswordForm({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === '' || busy) return;
    setBusy(true);
    await store.flush();
    const reply = await ask('document.unlock', { attachment: attachment.id, password });
    setBusy(false);
    if (reply.ok) store.take(reply.value);
    else setTrouble(reply.failure);
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
      {trouble?.code === 'needs-password' ? (
        <Trouble said={t('unlock.wrong')} failure={null} />
      ) : (
        <Trouble failure={trouble} />
      )}
      <button type="submit" className="button main" disabled={busy || password === ''}>
        {t(busy ? 'unlock.trying' : 'unlock.open')}
      </button>
    </form>
  );
}

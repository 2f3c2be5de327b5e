import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { RecoveryCodeDialog } from './recovery-code-dialog.tsx';

/** A second way in, on paper, for a passphrase that is forgotten. */
export function RecoveryCode(props: {
  readonly hasCode: boolean;
  readonly onMake: (passphrase: string) => Promise<Reply<string>>;
  /** The code is written down. */
  readonly onConfirm: () => Promise<Reply<null>>;
  readonly onMade: () => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const reply = await props.onMake(passphrase);
    setBusy(false);
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setPassphrase('');
    setAsking(false);
    setCode(reply.value);
    props.onMade();
  };
  const confirm = async () => {
    setCode(null);
    const reply = await props.onConfirm();
    setFailure(reply.ok ? null : reply.failure);
  };
  return (
    <section className="card" aria-labelledby="care-code">
      <h2 id="care-code">{t('care.code')}</h2>
      <p>{t('care.codeLead')}</p>
      <p className="quiet-text">{t(props.hasCode ? 'care.codeThere' : 'care.codeNone')}</p>
      {!asking && (
        <Button icon={KeyRound} onClick={() => setAsking(true)}>
          {t(props.hasCode ? 'care.codeAnew' : 'care.codeMake')}
        </Button>
      )}
      {asking && (
        <PassphraseForm passphrase={passphrase} busy={busy} onChange={setPassphrase} onSubmit={make} />
      )}
      <FailureNotice failure={failure} />
      {code !== null && (
        <RecoveryCodeDialog code={code} onWritten={() => void confirm()} onClose={() => setCode(null)} />
      )}
    </section>
  );
}

function PassphraseForm(props: {
  readonly passphrase: string;
  readonly busy: boolean;
  readonly onChange: (passphrase: string) => void;
  readonly onSubmit: (event: FormEvent) => Promise<void>;
}) {
  const { t } = useTranslation();
  const { passphrase, busy } = props;
  return (
    <form className="welcome-form" onSubmit={(event) => void props.onSubmit(event)}>
      <PassphraseField
        label={t('care.passphraseNow')}
        value={passphrase}
        onChange={props.onChange}
        autoFocus
      />
      <button type="submit" className="button main" disabled={busy || passphrase === ''}>
        <span>{t(busy ? 'care.working' : 'care.codeMake')}</span>
      </button>
    </form>
  );
}

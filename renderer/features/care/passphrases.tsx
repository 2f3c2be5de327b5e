import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreparedRekeying } from '../../../shared/care/keys.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { NewPassphrase, passphraseProblem } from '../../parts/care/new-passphrase.tsx';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { useNotice } from '../../state/notices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { RecoveryCodeDialog } from './recovery-code-dialog.tsx';

/** Another passphrase: because the person wants one, or because somebody else has seen it. */
export function Passphrases(props: {
  readonly cutShort: boolean;
  readonly onChange: (now: string, next: string) => Promise<Reply<null>>;
  readonly onPrepareRekey: (now: string, next: string) => Promise<Reply<PreparedRekeying>>;
  readonly onRekey: () => Promise<Reply<null>>;
  readonly onCancelRekey: () => Promise<Reply<null>>;
  readonly onRekeyed: () => void;
}) {
  const { t } = useTranslation();
  const shown = useShownCode();
  const rekey = async (now: string, next: string): Promise<Reply<unknown>> => {
    const prepared = await props.onPrepareRekey(now, next);
    if (!prepared.ok) return prepared;
    const { recoveryCode } = prepared.value;
    const goOn = recoveryCode === null || (await shown.show(recoveryCode));
    if (!goOn) {
      await props.onCancelRekey();
      return unchanged(t('care.rekeyCancelled'));
    }
    const rekeyed = await props.onRekey();
    props.onRekeyed();
    return rekeyed;
  };
  return (
    <section className="card" aria-labelledby="care-words">
      <h2 id="care-words">{t('care.words')}</h2>
      <p>{t('care.wordsLead')}</p>
      {props.cutShort && <p>{t('failureSaid.rekeyCutShort')}</p>}
      <Disclosure title={t('care.change')}>
        <p className="quiet-text">{t('care.changeLead')}</p>
        <ChangePassphraseForm submit={t('care.changeNow')} done={t('care.changed')} onSend={props.onChange} />
      </Disclosure>
      <Disclosure title={t('care.leaked')}>
        <p>{t('care.leakedLead')}</p>
        <ChangePassphraseForm submit={t('care.leakedNow')} done={t('care.rekeyed')} onSend={rekey} />
      </Disclosure>
      {shown.code !== null && (
        <RecoveryCodeDialog
          code={shown.code}
          onGoOn={() => shown.answer(true)}
          onClose={() => shown.answer(false)}
        />
      )}
    </section>
  );
}

/** A code on the screen, and whether the person goes on once it is written down. */
function useShownCode() {
  const [shown, setShown] = useState<{ code: string; answer: (goOn: boolean) => void } | null>(null);
  return {
    code: shown?.code ?? null,
    show: (code: string) => new Promise<boolean>((resolve) => setShown({ code, answer: resolve })),
    answer: (goOn: boolean) => {
      shown?.answer(goOn);
      setShown(null);
    },
  };
}

function unchanged(message: string): Reply<never> {
  return { ok: false, failure: { code: 'cancelled', message } };
}

function ChangePassphraseForm(props: {
  readonly submit: string;
  readonly done: string;
  readonly onSend: (now: string, next: string) => Promise<Reply<unknown>>;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const notice = useNotice();
  const [passphrases, setPassphrases] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = passphraseProblem(passphrases.next, passphrases.again);
    setProblem(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong !== null) return;
    setBusy(true);
    await store.flush();
    const reply = await props.onSend(passphrases.now, passphrases.next);
    setBusy(false);
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setPassphrases(blank);
    notice({ text: props.done, tone: 'plain' });
  };
  return (
    <form className="welcome-form" onSubmit={(event) => void send(event)}>
      <PassphraseField
        label={t('care.passphraseNow')}
        value={passphrases.now}
        onChange={(now) => setPassphrases({ ...passphrases, now })}
      />
      <NewPassphrase
        label={t('care.passphraseNext')}
        value={passphrases.next}
        again={passphrases.again}
        onChange={(next, again) => setPassphrases({ ...passphrases, next, again })}
      />
      <FailureNotice said={problem} failure={failure} />
      <button type="submit" className="button main" disabled={busy || passphrases.now === ''}>
        <span>{busy ? t('care.working') : props.submit}</span>
      </button>
    </form>
  );
}

/** Nothing typed yet. */
const blank = { now: '', next: '', again: '' };

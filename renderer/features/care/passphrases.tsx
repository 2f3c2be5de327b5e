import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { NewPassphrase, passphraseProblem } from '../../parts/care/new-passphrase.tsx';
import { Trouble } from '../../parts/failures/failure-notice.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { useNotice } from '../../state/notices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { CodeOnPaper } from './recovery-code-dialog.tsx';

/** Another passphrase: because the person wants one, or because somebody else has seen it. */
export function Passphrases() {
  const { t } = useTranslation();
  const [code, setCode] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="care-words">
      <h2 id="care-words">{t('care.words')}</h2>
      <p>{t('care.wordsLead')}</p>
      <Disclosure title={t('care.change')}>
        <p className="quiet-text">{t('care.changeLead')}</p>
        <WordsForm
          submit={t('care.changeNow')}
          done={t('care.changed')}
          send={(now, next) => ask('care.changePassphrase', { now, next })}
        />
      </Disclosure>
      <Disclosure title={t('care.leaked')}>
        <p>{t('care.leakedLead')}</p>
        <WordsForm
          submit={t('care.leakedNow')}
          done={t('care.rekeyed')}
          send={async (now, next) => {
            const reply = await ask('care.rekey', { now, next });
            if (reply.ok) setCode(reply.value.recoveryCode);
            return reply;
          }}
        />
      </Disclosure>
      {code !== null && <CodeOnPaper code={code} onClose={() => setCode(null)} />}
    </section>
  );
}

function WordsForm(props: {
  readonly submit: string;
  readonly done: string;
  readonly send: (now: string, next: string) => Promise<Reply<unknown>>;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const notice = useNotice();
  const [words, setWords] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = passphraseProblem(words.next, words.again);
    setSaid(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong !== null) return;
    setBusy(true);
    await store.flush();
    const reply = await props.send(words.now, words.next);
    setBusy(false);
    setTrouble(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setWords(blank);
    notice({ text: props.done, tone: 'plain' });
  };
  return (
    <form className="welcome-form" onSubmit={(event) => void send(event)}>
      <PassphraseField
        label={t('care.passphraseNow')}
        value={words.now}
        onChange={(now) => setWords({ ...words, now })}
      />
      <NewPassphrase
        label={t('care.passphraseNext')}
        value={words.next}
        again={words.again}
        onChange={(next, again) => setWords({ ...words, next, again })}
      />
      <Trouble said={said} failure={trouble} />
      <button type="submit" className="button main" disabled={busy || words.now === ''}>
        <span>{busy ? t('care.working') : props.submit}</span>
      </button>
    </form>
  );
}

const blank = { now: '', next: '', again: '' };

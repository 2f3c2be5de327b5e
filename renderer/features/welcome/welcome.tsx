import { FolderOpen, Lock } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { languages, speak } from '../../i18n.ts';
import { failureText } from '../../parts/failure-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { About } from './about.tsx';
import { PassphraseField } from './passphrase-field.tsx';

type Way = 'open' | 'create';

/** The first page: make a case or open one. */
export function Welcome(props: {
  readonly session: SessionState;
  readonly onOpen: (session: SessionState) => void;
}) {
  const { t, i18n } = useTranslation();
  const [way, setWay] = useState<Way>(props.session.folder === null ? 'create' : 'open');
  const language = languages.find(({ tag }) => tag === i18n.language) ?? languages[0];
  return (
    <div className="welcome">
      <header className="welcome-head">
        <p className="brand">Folio</p>
        {languages.length > 1 && (
          <Select
            label={t('welcome.language')}
            value={language.tag}
            options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
            onChange={(tag) => void speak(tag)}
          />
        )}
      </header>
      <main className="welcome-main">
        <section className="welcome-card">
          <h1>{t(way === 'create' ? 'welcome.createTitle' : 'welcome.openTitle')}</h1>
          {way === 'create' ? (
            <Create onOpen={props.onOpen} />
          ) : (
            <Open folder={props.session.folder ?? ''} onOpen={props.onOpen} />
          )}
          <p className="welcome-other">
            <button
              type="button"
              className="link-button"
              onClick={() => setWay(way === 'create' ? 'open' : 'create')}
            >
              {t(way === 'create' ? 'welcome.haveCase' : 'welcome.newCase')}
            </button>
          </p>
        </section>
        <About />
      </main>
    </div>
  );
}

function Create(props: { readonly onOpen: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [folder, setFolder] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const { busy, trouble, run } = useAttempt(props.onOpen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = createProblem(folder, passphrase, again);
    setSaid(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong === null) run(() => ask('session.create', { folder: folder.trim(), passphrase, title }));
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
      <FolderField purpose="create" value={folder} onChange={setFolder} />
      <PassphraseField
        label={t('welcome.passphrase')}
        hint={t('welcome.passphraseHint')}
        value={passphrase}
        onChange={setPassphrase}
        fresh
      />
      <PassphraseField label={t('welcome.again')} value={again} onChange={setAgain} fresh />
      <Trouble said={said} failure={trouble} />
      <SubmitButton busy={busy} label={t('welcome.create')} />
    </form>
  );
}

function Open(props: { readonly folder: string; readonly onOpen: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState(props.folder);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const { busy, trouble, run } = useAttempt(props.onOpen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = folder.trim() === '' ? 'folder' : passphrase === '' ? 'passphrase' : null;
    setSaid(wrong === null ? '' : t(`welcome.problem.${wrong}`));
    if (wrong === null) run(() => ask('session.open', { folder: folder.trim(), passphrase }));
  };
  return (
    <form onSubmit={submit} className="welcome-form">
      <FolderField purpose="open" value={folder} onChange={setFolder} />
      <PassphraseField
        label={t('welcome.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoFocus={props.folder !== ''}
      />
      <Trouble said={said} failure={trouble} />
      <SubmitButton busy={busy} label={t('welcome.open')} />
    </form>
  );
}

function FolderField(props: {
  readonly purpose: Way;
  readonly value: string;
  readonly onChange: (folder: string) => void;
}) {
  const { t } = useTranslation();
  const pick = async () => {
    const reply = await ask('session.pickFolder', { purpose: props.purpose });
    if (reply.ok && reply.value !== null) props.onChange(reply.value);
  };
  return (
    <div className="folder-field">
      <TextField
        label={t('welcome.folder')}
        hint={t(props.purpose === 'create' ? 'welcome.folderNewHint' : 'welcome.folderHint')}
        value={props.value}
        onChange={props.onChange}
      />
      <Button icon={FolderOpen} onClick={() => void pick()}>
        {t('welcome.choose')}
      </Button>
    </div>
  );
}

function SubmitButton(props: { readonly busy: boolean; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <button type="submit" className="button main wide" disabled={props.busy}>
      <Lock size={18} aria-hidden />
      <span>{props.busy ? t('welcome.working') : props.label}</span>
    </button>
  );
}

function Trouble(props: { readonly said: string; readonly failure: Failure | null }) {
  const { t } = useTranslation();
  const words =
    props.said || (props.failure ? failureText(props.failure.code, props.failure.message, t) : '');
  return (
    <div role="alert" className={words === '' ? '' : 'trouble'}>
      {words}
    </div>
  );
}

const shortest = 8;

function createProblem(folder: string, passphrase: string, again: string) {
  if (folder.trim() === '') return 'folder' as const;
  if (passphrase === '') return 'passphrase' as const;
  if (passphrase.length < shortest) return 'short' as const;
  return passphrase === again ? null : ('different' as const);
}

function useAttempt(onOpen: (session: SessionState) => void) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const run = (attempt: () => Promise<Reply<SessionState>>) => {
    setBusy(true);
    setTrouble(null);
    void attempt().then((reply) => {
      setBusy(false);
      if (reply.ok) onOpen(reply.value);
      else setTrouble(reply.failure);
    });
  };
  return { busy, trouble, run };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/contract.ts';
import { ask } from '../../host.ts';
import { languages, spokenTag } from '../../locales/languages.ts';
import { changePreferences } from '../../state/preferences.ts';
import { Select } from '../../ui/choices.tsx';
import { About } from './about.tsx';
import { Create } from './create.tsx';
import { Open } from './open.tsx';
import { Restore } from './restore.tsx';
import type { SessionCalls } from './session-calls.ts';
import { Start } from './start.tsx';

const calls: SessionCalls = {
  create: (input) => ask('session.create', input),
  open: (input) => ask('session.open', input),
  stopOpening: () => ask('session.stopOpening'),
  restore: (input) => ask('session.restore', input),
  rescue: (input) => ask('session.rescue', input),
  pickFolder: (purpose) => ask('session.pickFolder', { purpose }),
  pickBackup: () => ask('session.pickBackup'),
};

type Step = 'start' | 'about' | 'create' | 'open' | 'restore';

/** Before a case is open: the language, what Folio is, and a new case or one that is there. */
export function Welcome(props: {
  readonly session: SessionState;
  readonly onOpen: (session: SessionState) => void;
}) {
  const [step, setStep] = useState<Step>(props.session.folder === null ? 'start' : 'open');
  return (
    <div className="welcome">
      <header className="welcome-head">
        <p className="brand">Folio</p>
        {step !== 'start' && <LanguageSelect />}
      </header>
      <main className="welcome-main">
        {step === 'start' && <Start onCreate={() => setStep('about')} onOpen={() => setStep('open')} />}
        {step === 'about' && <About onDone={() => setStep('create')} onBack={() => setStep('start')} />}
        {step === 'create' && <CreateCard onOpen={props.onOpen} onOther={() => setStep('open')} />}
        {step === 'open' && (
          <OpenCard
            folder={props.session.folder ?? ''}
            onOpen={props.onOpen}
            onOther={() => setStep('create')}
            onRestore={() => setStep('restore')}
          />
        )}
        {step === 'restore' && <RestoreCard onOpen={props.onOpen} onOther={() => setStep('open')} />}
      </main>
    </div>
  );
}

function LanguageSelect() {
  const { t, i18n } = useTranslation();
  return (
    <Select
      label={t('welcome.language')}
      value={spokenTag(i18n.language)}
      options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
      onChange={(tag) => changePreferences({ language: tag })}
    />
  );
}

interface CardProps {
  readonly onOpen: (session: SessionState) => void;
  readonly onOther: () => void;
}

function CreateCard(props: CardProps) {
  const { t } = useTranslation();
  return (
    <section className="welcome-card">
      <h1>{t('welcome.createTitle')}</h1>
      <Create calls={calls} onOpen={props.onOpen} />
      <Other label={t('welcome.haveCase')} onClick={props.onOther} />
    </section>
  );
}

function OpenCard(props: CardProps & { readonly folder: string; readonly onRestore: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="welcome-card">
      <h1>{t('welcome.openTitle')}</h1>
      <Open folder={props.folder} calls={calls} onOpen={props.onOpen} />
      <Other label={t('welcome.newCase')} onClick={props.onOther} />
      <Other label={t('welcome.haveBackup')} onClick={props.onRestore} />
    </section>
  );
}

function RestoreCard(props: CardProps) {
  const { t } = useTranslation();
  return (
    <section className="welcome-card">
      <h1>{t('welcome.restoreTitle')}</h1>
      <Restore calls={calls} onOpen={props.onOpen} />
      <Other label={t('welcome.haveCase')} onClick={props.onOther} />
    </section>
  );
}

function Other(props: { readonly label: string; readonly onClick: () => void }) {
  return (
    <p className="welcome-other">
      <button type="button" className="link-button" onClick={props.onClick}>
        {props.label}
      </button>
    </p>
  );
}

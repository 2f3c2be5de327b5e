import { Dices } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassphraseStrength } from '../../../shared/care/keys.ts';
import { ask } from '../../host.ts';
import { useDebouncedEffect } from '../../state/timing/use-debounced.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

const shortest = 8;

/** What is wrong with a passphrase that was chosen; null when nothing is. */
export function passphraseProblem(passphrase: string, again: string) {
  if (passphrase === '') return 'passphrase' as const;
  if (passphrase.length < shortest) return 'short' as const;
  return passphrase === again ? null : ('different' as const);
}

/** A passphrase being chosen: typed twice or suggested, with an honest word on how long it would hold. */
export function NewPassphrase(props: {
  readonly label: string;
  readonly value: string;
  readonly again: string;
  readonly onChange: (value: string, again: string) => void;
}) {
  const { t } = useTranslation();
  const [suggested, setSuggested] = useState('');
  const strength = useStrength(props.value);
  const suggest = async () => {
    const reply = await ask('session.suggestPassphrase');
    if (!reply.ok) return;
    setSuggested(reply.value);
    props.onChange(reply.value, '');
  };
  return (
    <>
      <PassphraseField
        label={props.label}
        hint={t('welcome.passphraseHint')}
        value={props.value}
        onChange={(value) => props.onChange(value, props.again)}
        fresh
      />
      <div className="suggest">
        <Button icon={Dices} onClick={() => void suggest()}>
          {t('passphrase.suggest')}
        </Button>
        {suggested !== '' && suggested === props.value && (
          <p className="suggested">
            <bdi lang="en">{suggested}</bdi>
            <small>{t('passphrase.suggestedHint')}</small>
          </p>
        )}
      </div>
      <p className={`strength ${strength?.verdict ?? ''}`} role="status">
        {strength === null ? '' : t(`passphrase.${strength.verdict}`)}
      </p>
      <PassphraseField
        label={t('welcome.again')}
        value={props.again}
        onChange={(again) => props.onChange(props.value, again)}
        fresh
      />
    </>
  );
}

const measureDelay = 200;

function useStrength(passphrase: string): PassphraseStrength | null {
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  const measure = async (signal: AbortSignal) => {
    if (passphrase === '') return setStrength(null);
    const reply = await ask('session.passphraseStrength', { passphrase });
    if (!signal.aborted) setStrength(reply.ok ? reply.value : null);
  };
  useDebouncedEffect((signal) => void measure(signal), [passphrase], measureDelay);
  return strength;
}

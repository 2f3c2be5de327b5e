import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { Field } from './field.tsx';

/** A passphrase; it can be shown while nobody else is looking. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly fresh?: boolean;
  readonly autoFocus?: boolean;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {(ids) => (
        <div className="date-line">
          <input
            {...ids}
            className="input"
            type={shown ? 'text' : 'password'}
            dir="auto"
            value={props.value}
            maxLength={1000}
            autoComplete={props.fresh ? 'new-password' : 'current-password'}
            spellCheck={false}
            autoFocus={props.autoFocus}
            onChange={(event) => props.onChange(event.target.value)}
          />
          <IconButton
            label={t(shown ? 'welcome.hidePassphrase' : 'welcome.showPassphrase', { what: props.label })}
            icon={shown ? EyeOff : Eye}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  );
}

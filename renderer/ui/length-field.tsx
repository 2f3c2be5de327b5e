import { useTranslation } from 'react-i18next';
import type { Length } from '../../shared/domain/length.ts';
import { TextField } from './text-field.tsx';

/** How long something lasted, in the person's words, and the days that allows. */
export function LengthField(props: {
  readonly label: string;
  readonly value: Length | null;
  readonly onChange: (value: Length | null) => void;
}) {
  const { t } = useTranslation();
  const { value, onChange } = props;
  const give = (fields: Partial<Length>) => {
    const next = { asGiven: '', language: '', minDays: null, maxDays: null, ...value, ...fields };
    onChange(next.asGiven.trim() === '' && next.minDays === null && next.maxDays === null ? null : next);
  };
  return (
    <div className="length-field">
      <TextField
        label={props.label}
        hint={t('length.hint')}
        value={value?.asGiven ?? ''}
        max={200}
        onChange={(asGiven) => give({ asGiven })}
      />
      {value !== null && (
        <div className="two">
          <Days label={t('length.atLeast')} value={value.minDays} onChange={(minDays) => give({ minDays })} />
          <Days label={t('length.atMost')} value={value.maxDays} onChange={(maxDays) => give({ maxDays })} />
        </div>
      )}
    </div>
  );
}

function Days(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <TextField
      label={props.label}
      value={props.value === null ? '' : String(props.value)}
      max={6}
      onChange={(text) => props.onChange(/^\d{1,6}$/.test(text.trim()) ? Number(text) : null)}
    />
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Length } from '../../shared/dates/length.ts';
import { lengthFromWords, withDays, wordsGiveDays } from './length-from-words.ts';
import { TextField } from './text-field.tsx';

/** How long something lasted, in the person's words, and the days that allows. */
export function LengthField(props: {
  readonly label: string;
  readonly value: Length | null;
  readonly onChange: (value: Length | null) => void;
}) {
  const { t } = useTranslation();
  const { value, onChange } = props;
  return (
    <div className="length-field">
      <TextField
        label={props.label}
        hint={t('length.hint')}
        value={value?.asGiven ?? ''}
        max={200}
        onChange={(asGiven) => onChange(lengthFromWords(asGiven, value))}
      />
      {value !== null && wordsGiveDays(value) && (
        <p className="understood" role="status">
          {daysAllowed(value, t)}
        </p>
      )}
      {value !== null && !wordsGiveDays(value) && (
        <div className="two">
          <Days
            label={t('length.atLeast')}
            value={value.minDays}
            onChange={(minDays) => onChange(withDays({ ...value, minDays }))}
          />
          <Days
            label={t('length.atMost')}
            value={value.maxDays}
            onChange={(maxDays) => onChange(withDays({ ...value, maxDays }))}
          />
        </div>
      )}
    </div>
  );
}

function daysAllowed({ minDays: min, maxDays: max }: Length, t: TFunction): string {
  if (max === null) return t('length.orMore', { min });
  if (min === null) return t('length.orFewer', { max });
  return min === max ? t('length.exactly', { min }) : t('length.between', { min, max });
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

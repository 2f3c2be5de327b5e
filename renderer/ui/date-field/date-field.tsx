import { useDeferredValue, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenWhen } from '../../../shared/dates/given-when.ts';
import { parseWhen, type When } from '../../../shared/dates/when.ts';
import { DateDetails } from './date-details.tsx';
import { DayPicker } from './day-picker.tsx';
import { readingSentence, whenSentence } from './date-text.ts';

/** What a date field is given. */
export interface DateFieldProps {
  readonly label: string;
  readonly value: When | null;
  readonly onChange: (value: When | null) => void;
  readonly hint?: string;
  /** Findings that belong beside this field. */
  readonly notes?: ReactNode;
}

/**
 * A date as the person would say it, on one line; under it at once what was understood. Two readings
 * are two buttons. How sure and from where are asked beside it, and may be left as they are.
 */
export function DateField(props: DateFieldProps) {
  const id = useId();
  const { value } = props;
  const change = (fields: Partial<GivenWhen>) => {
    const next = { ...givenOf(value), ...fields };
    props.onChange(next.asGiven.trim() === '' ? null : parseWhen(next));
  };
  return (
    <div className="field date-field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <DateLine id={id} label={props.label} value={value} onChange={change} />
      <Interpretation id={`${id}-understood`} value={value} hint={props.hint ?? ''} />
      {value !== null && <Readings value={value} onSettle={(settled) => change({ settled })} />}
      {value !== null && <DateDetails value={value} onChange={change} label={props.label} />}
      {props.notes}
    </div>
  );
}

function DateLine(props: {
  readonly id: string;
  readonly label: string;
  readonly value: When | null;
  readonly onChange: (fields: Partial<GivenWhen>) => void;
}) {
  const { t } = useTranslation();
  const { id, value, onChange } = props;
  return (
    <div className="date-line">
      <input
        id={id}
        className="input"
        dir="auto"
        value={value?.asGiven ?? ''}
        maxLength={500}
        placeholder={t('date.placeholder')}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-understood`}
        onChange={(event) => onChange({ asGiven: event.target.value, settled: null })}
      />
      <DayPicker
        label={t('date.pick', { what: props.label })}
        calendar={value?.calendarAsked ?? value?.calendar ?? 'gregory'}
        day={value?.earliest ?? null}
        onPick={(asGiven, calendar) => onChange({ asGiven, calendarAsked: calendar, settled: null })}
      />
    </div>
  );
}

/** What was understood, or the hint; read out when it settles, never while each letter is typed. */
function Interpretation(props: { readonly id: string; readonly value: When | null; readonly hint: string }) {
  const { t, i18n } = useTranslation();
  const { id, value, hint } = props;
  return (
    <p id={id} className={`understood ${value?.impossible ? 'impossible' : ''}`} aria-live="polite">
      {useDeferredValue(value === null ? hint : whenSentence(value, t, i18n.language))}
    </p>
  );
}

function Readings(props: { readonly value: When; readonly onSettle: (settled: number | null) => void }) {
  const { t, i18n } = useTranslation();
  const { value, onSettle } = props;
  if (value.settled !== null)
    return (
      <button type="button" className="link-button" onClick={() => onSettle(null)}>
        {t('date.reconsider')}
      </button>
    );
  if (value.alternatives.length === 0) return null;
  return (
    <div className="readings" role="group" aria-label={t('date.twoReadings')}>
      <p>{t('date.twoReadings')}</p>
      {[value, ...value.alternatives].map((reading, at) => (
        <button
          key={reading.edtf + String(at)}
          type="button"
          className="button plain"
          onClick={() => onSettle(at)}
        >
          {readingSentence(reading, t, i18n.language)}
        </button>
      ))}
    </div>
  );
}

function givenOf(value: When | null): GivenWhen {
  return {
    asGiven: value?.asGiven ?? '',
    language: value?.language ?? '',
    calendarAsked: value?.calendarAsked ?? null,
    settled: value?.settled ?? null,
    certainty: value?.certainty ?? 'sure',
    basis: value?.basis ?? 'memory',
  };
}

import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { basisSchema, certaintySchema, type GivenWhen } from '../../../shared/domain/given-when.ts';
import { calendarIdSchema } from '../../../shared/domain/calendar-id.ts';
import { parseWhen, type When } from '../../../shared/domain/when.ts';
import { Select } from '../choices.tsx';
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
  const { t, i18n } = useTranslation();
  const id = useId();
  const { value } = props;
  const give = (fields: Partial<GivenWhen>) => {
    const next = { ...givenOf(value), ...fields };
    props.onChange(next.asGiven.trim() === '' ? null : parseWhen(next));
  };
  return (
    <div className="field date-field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
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
          onChange={(event) => give({ asGiven: event.target.value, settled: null })}
        />
        <DayPicker
          label={t('date.pick', { what: props.label })}
          calendar={value?.calendarAsked ?? value?.calendar ?? 'gregory'}
          day={value?.earliest ?? null}
          onPick={(asGiven, calendar) => give({ asGiven, calendarAsked: calendar, settled: null })}
        />
      </div>
      {/* Read out when it settles, never while each letter is typed. */}
      <p
        id={`${id}-understood`}
        className={`understood ${value?.impossible ? 'impossible' : ''}`}
        aria-live="polite"
      >
        {useDeferredValue(value === null ? (props.hint ?? '') : whenSentence(value, t, i18n.language))}
      </p>
      {value !== null && <Readings value={value} onSettle={(settled) => give({ settled })} />}
      {value !== null && <About value={value} onChange={give} label={props.label} />}
      {props.notes}
    </div>
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

function About(props: {
  readonly value: When;
  readonly label: string;
  readonly onChange: (fields: Partial<GivenWhen>) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { value, onChange } = props;
  return (
    <div className="date-about">
      <Select
        label={t('date.certainty.label', { what: props.label })}
        value={value.certainty}
        options={certaintySchema.options.map((each) => ({ value: each, label: t(`date.certainty.${each}`) }))}
        onChange={(certainty) => onChange({ certainty })}
      />
      <Select
        label={t('date.basis.label', { what: props.label })}
        value={value.basis}
        options={basisSchema.options.map((each) => ({ value: each, label: t(`date.basis.${each}`) }))}
        onChange={(basis) => onChange({ basis })}
      />
      {open || value.calendarAsked !== null ? (
        <Select
          label={t('date.calendar.label', { what: props.label })}
          value={value.calendarAsked ?? 'told'}
          options={[
            { value: 'told' as const, label: t('date.calendar.told') },
            ...calendarIdSchema.options.map((each) => ({ value: each, label: t(`date.calendar.${each}`) })),
          ]}
          onChange={(calendar) =>
            onChange({ calendarAsked: calendar === 'told' ? null : calendar, settled: null })
          }
        />
      ) : (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {t('date.calendar.other')}
        </button>
      )}
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

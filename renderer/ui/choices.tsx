import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TriState } from '../../shared/domain/person.ts';
import { Field } from './field.tsx';

/** One of the things to choose from. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of several, from a list. */
export function SelectField<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}) {
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {(ids) => <Select ids={ids} {...props} />}
    </Field>
  );
}

/** The bare list, for rows that carry their own label. */
export function Select<T extends string>(props: {
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly label: string;
  readonly ids?: object;
}) {
  return (
    <select
      className="input select"
      {...(props.ids ?? { 'aria-label': props.label })}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ value }) => value === event.target.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A box to tick. */
export function CheckField(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}) {
  const hintId = useId();
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={props.checked}
          aria-describedby={props.hint === undefined ? undefined : hintId}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** Several of several. */
export function CheckGroup<T extends string>(props: {
  readonly label: string;
  readonly values: readonly T[];
  readonly options: readonly Option<T>[];
  readonly onChange: (values: readonly T[]) => void;
  readonly hint?: string;
}) {
  const toggled = (value: T, on: boolean) =>
    props.options
      .map((option) => option.value)
      .filter((each) => (each === value ? on : props.values.includes(each)));
  return (
    <fieldset className="field group">
      <legend className="field-label">{props.label}</legend>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      <div className="checks">
        {props.options.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={props.values.includes(value)}
              onChange={(event) => props.onChange(toggled(value, event.target.checked))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes, no, or not said: nothing is filled in for the person. */
export function TriStateField(props: {
  readonly label: string;
  readonly value: TriState;
  readonly onChange: (value: TriState) => void;
  readonly hint?: string;
}) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="field group">
      <legend className="field-label">{props.label}</legend>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      <div className="checks">
        {(['yes', 'no', 'unknown'] as const).map((value) => (
          <label key={value} className="check">
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{t(`triState.${value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

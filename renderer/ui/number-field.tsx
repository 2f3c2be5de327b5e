import { useState } from 'react';
import { Field } from './field.tsx';

/** A whole number within bounds; empty is null. What is no such number stays as typed and is not kept. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? '' : String(props.value));
  const read = (text: string) => {
    const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
    const fits = number !== null && number >= props.min && number <= props.max;
    setTyped(fits || text === '' ? null : text);
    if (fits) props.onChange(number);
    else if (text.trim() === '') props.onChange(null);
  };
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {(ids) => (
        <input
          {...ids}
          className="input number"
          inputMode="numeric"
          value={shown}
          aria-invalid={typed !== null}
          onChange={(event) => read(event.target.value)}
        />
      )}
    </Field>
  );
}

import type { HTMLInputAutoCompleteAttribute } from 'react';
import { Field } from './field.tsx';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** The record's own limit, so that nothing typed is refused later. */
  readonly max?: number;
}

/** One line of text; takes its direction from what is typed. */
export function TextField(
  props: TextProps & {
    readonly type?: 'text' | 'password' | 'email' | 'tel';
    readonly autoFocus?: boolean;
    readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  },
) {
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          type={props.type ?? 'text'}
          dir="auto"
          value={props.value}
          maxLength={props.max}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={false}
          // A screen opened to be typed in starts in its first field.
          autoFocus={props.autoFocus}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines; grows with what is written. */
export function TextArea(props: TextProps & { readonly rows?: number }) {
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {(ids) => (
        <textarea
          {...ids}
          className="input area"
          dir="auto"
          rows={props.rows ?? 3}
          value={props.value}
          maxLength={props.max}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

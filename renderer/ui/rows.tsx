import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';

/** A list of small answers: each can be changed or taken away, and one more added. */
export function Rows<T>(props: {
  readonly label: string;
  readonly rows: readonly T[];
  readonly empty: () => T;
  readonly addLabel: string;
  readonly onChange: (rows: readonly T[]) => void;
  readonly hint?: string;
  readonly children: (row: T, change: (fields: Partial<T>) => void, index: number) => ReactNode;
}) {
  const { t } = useTranslation();
  const change = (index: number) => (fields: Partial<T>) =>
    props.onChange(props.rows.map((row, at) => (at === index ? { ...row, ...fields } : row)));
  return (
    <fieldset className="field group">
      <legend className="field-label">{props.label}</legend>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      {props.rows.map((row, index) => (
        // Rows have no id of their own; they are only ever changed in place, added last or removed.
        <div key={index} className="row-card">
          <div className="row-body">{props.children(row, change(index), index)}</div>
          <IconButton
            label={t('rows.remove', { what: props.label, number: index + 1 })}
            icon={Trash2}
            onClick={() => props.onChange(props.rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button icon={Plus} look="quiet" onClick={() => props.onChange([...props.rows, props.empty()])}>
        {props.addLabel}
      </Button>
    </fieldset>
  );
}

/** Several short texts, such as other names. */
export function TextRows(props: {
  readonly label: string;
  readonly values: readonly string[];
  readonly addLabel: string;
  readonly max: number;
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
}) {
  return (
    <Rows
      label={props.label}
      rows={props.values.map((text) => ({ text }))}
      empty={() => ({ text: '' })}
      addLabel={props.addLabel}
      onChange={(rows) => props.onChange(rows.map(({ text }) => text))}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
    >
      {(row, change, index) => (
        <input
          className="input"
          dir="auto"
          aria-label={`${props.label} ${index + 1}`}
          value={row.text}
          maxLength={props.max}
          onChange={(event) => change({ text: event.target.value })}
        />
      )}
    </Rows>
  );
}

import { useId, type ReactNode } from 'react';

/** Ties an input to its label, its hint and its notes. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

/** A question: its label above, a plain hint under it, then what answers it. */
export function Field(props: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly below?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}) {
  const id = useId();
  const hintId = useId();
  const described = props.hint === undefined ? undefined : hintId;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      {props.hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {props.hint}
        </p>
      )}
      {props.children({ id, 'aria-describedby': described })}
      {props.below}
    </div>
  );
}

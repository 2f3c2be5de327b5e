import type { ReactNode } from 'react';

/** Questions that wait until they are wanted. Opens by itself when something is already answered there. */
export function Disclosure(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="folded" open={props.open}>
      <summary>
        <h3>{props.title}</h3>
      </summary>
      <div className="folded-body">{props.children}</div>
    </details>
  );
}

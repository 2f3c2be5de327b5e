import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paragraph } from '../../../../../shared/domain/statement.ts';
import { Button } from '../../../../ui/button.tsx';
import { digestOf } from './digest.ts';

/** Where a paragraph stands: what was answered holds only for the words that were read. */
export type ReadState = 'unread' | 'confirmed' | 'change' | 'changed-since';

/** How each paragraph stands, in order; a paragraph changed since it was read is to be read again. */
export function useReadStates(paragraphs: readonly Paragraph[]): readonly ReadState[] {
  const [states, setStates] = useState<readonly ReadState[]>([]);
  useEffect(() => {
    let gone = false;
    void Promise.all(paragraphs.map(stateOf)).then((found) => {
      if (!gone) setStates(found);
    });
    return () => {
      gone = true;
    };
  }, [paragraphs]);
  return states;
}

/** How one paragraph stands. */
export async function stateOf(paragraph: Paragraph): Promise<ReadState> {
  const { readBack } = paragraph;
  if (readBack === null) return 'unread';
  return readBack.sha256 === (await digestOf(paragraph)) ? readBack.outcome : 'changed-since';
}

/** After the last paragraph: what was confirmed, what is to be changed, and the certificate. */
export function ReadSummary(props: {
  readonly states: readonly ReadState[];
  readonly onGo: (at: number) => void;
  readonly onCertificate: () => void;
}) {
  const { t } = useTranslation();
  const { states, onGo } = props;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  const open = states.flatMap((state, at) => (state === 'confirmed' ? [] : [{ state, at }]));
  return (
    <div className="read-summary">
      <p ref={said} tabIndex={-1}>
        {open.length === 0
          ? t('readBack.allConfirmed')
          : t('readBack.confirmedCount', { count: states.length - open.length, all: states.length })}
      </p>
      <ul>
        {open.map(({ state, at }) => (
          <li key={at}>
            <button type="button" className="link-button" onClick={() => onGo(at)}>
              {t('statement.paragraph', { number: at + 1 })}: {t(`readBack.state.${state}`)}
            </button>
          </li>
        ))}
      </ul>
      <Button look="main" onClick={props.onCertificate}>
        {t('readBack.certificate')}
      </Button>
    </div>
  );
}

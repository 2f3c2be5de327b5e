import { Check, PencilLine } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationPattern, type Paragraph } from '../../../../../shared/domain/statement.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import type { ReadState } from './read-summary.tsx';

type OnAnswer = (outcome: 'confirmed' | 'change', note: string) => void;

/** One paragraph, large, to be read aloud, and what was answered to it. */
export function OneParagraph(props: {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly count: number;
  readonly state: ReadState;
  readonly labelOf: (token: string) => string;
  readonly onAnswer: OnAnswer;
}) {
  const { t } = useTranslation();
  const { paragraph, number, count, state } = props;
  return (
    <>
      <p className="quiet-text">
        {t('readBack.where', { number, count })} · {t(`readBack.state.${state}`)}
      </p>
      <div
        className="read-back-words"
        role="group"
        aria-label={t('statement.paragraph', { number })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows scroll a long paragraph
        tabIndex={0}
      >
        {paragraph.heading !== '' && <h3 dir="auto">{paragraph.heading}</h3>}
        <p dir="auto">{withCitations(paragraph.text, props.labelOf)}</p>
      </div>
      <Answers state={state} note={paragraph.readBack?.note ?? ''} onAnswer={props.onAnswer} />
    </>
  );
}

function Answers(props: { readonly state: ReadState; readonly note: string; readonly onAnswer: OnAnswer }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(props.state === 'change');
  const [note, setNote] = useState(props.state === 'change' ? props.note : '');
  return (
    <>
      {changing && (
        <TextArea label={t('readBack.note')} value={note} max={2000} rows={2} onChange={setNote} />
      )}
      <div className="read-back-answers">
        <Button
          look={changing ? 'plain' : 'main'}
          icon={Check}
          focusFirst={!changing}
          onClick={() => props.onAnswer('confirmed', '')}
        >
          {t('readBack.confirm')}
        </Button>
        <Button
          look={changing ? 'main' : 'plain'}
          icon={PencilLine}
          focusFirst={changing}
          onClick={() => (changing ? props.onAnswer('change', note) : setChanging(true))}
        >
          {t(changing ? 'readBack.keepChange' : 'readBack.change')}
        </Button>
      </div>
    </>
  );
}

/** A paragraph's text with its citations as they read. */
function withCitations(text: string, labelOf: (token: string) => string) {
  return text
    .split(new RegExp(`(${citationPattern.source.replaceAll(/\((?!\?)/g, '(?:')})`))
    .map((piece, at) =>
      at % 2 === 0 ? (
        <Fragment key={at}>{piece}</Fragment>
      ) : (
        <bdi key={at} className="citation">
          {labelOf(piece)}
        </bdi>
      ),
    );
}

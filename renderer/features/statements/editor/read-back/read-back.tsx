import { ArrowLeft, ArrowRight, Check, PencilLine } from 'lucide-react';
import { Fragment, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../../shared/domain/id.ts';
import { citationPattern, type Paragraph, type Statement } from '../../../../../shared/domain/statement.ts';
import { RecordLink } from '../../../../parts/records/record-links.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { digestOf } from './digest.ts';
import type { Kept } from '../page.ts';
import { ReadSummary, useReadStates, type ReadState } from './read-summary.tsx';

/** Reading a statement back: one paragraph at a time, large, each confirmed or to be changed. */
export function ReadBackView(props: {
  readonly statement: Statement;
  readonly paragraphs: readonly Paragraph[];
  readonly labelOf: (token: string) => string;
  readonly onReader: (reader: Id | null) => void;
  readonly onKeep: (id: Id, fields: Partial<Kept>) => void;
  readonly onCertificate: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { statement, paragraphs } = props;
  const [at, setAt] = useState(0);
  const states = useReadStates(paragraphs);
  const paragraph = paragraphs[at];
  const answer = async (outcome: 'confirmed' | 'change', note: string) => {
    if (paragraph === undefined) return;
    const sha256 = await digestOf(paragraph);
    const by = statement.interpreter;
    props.onKeep(paragraph.id, { readBack: { outcome, by, at: new Date().toISOString(), sha256, note } });
    setAt(at + 1);
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    setAt(Math.min(paragraphs.length, Math.max(0, at + by)));
  };
  return (
    <Dialog title={t('readBack.title')} onClose={props.onClose} wide>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Page Up and Down serve every control in it */}
      <div className="read-back" onKeyDown={press}>
        <RecordLink
          label={t('readBack.reader')}
          kinds={['person']}
          value={statement.interpreter}
          onChange={props.onReader}
        />
        {paragraph === undefined ? (
          <ReadSummary states={states} onGo={setAt} onCertificate={props.onCertificate} />
        ) : (
          <OneParagraph
            key={paragraph.id}
            paragraph={paragraph}
            number={at + 1}
            count={paragraphs.length}
            state={states[at] ?? 'unread'}
            labelOf={props.labelOf}
            onAnswer={(outcome, note) => void answer(outcome, note)}
          />
        )}
        <div className="read-back-steps">
          <Button icon={ArrowLeft} disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('readBack.before')}
          </Button>
          <Button icon={ArrowRight} disabled={at >= paragraphs.length} onClick={() => setAt(at + 1)}>
            {t(at + 1 >= paragraphs.length ? 'readBack.toEnd' : 'readBack.next')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function OneParagraph(props: {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly count: number;
  readonly state: ReadState;
  readonly labelOf: (token: string) => string;
  readonly onAnswer: (outcome: 'confirmed' | 'change', note: string) => void;
}) {
  const { t } = useTranslation();
  const { paragraph, number, count, state } = props;
  const [note, setNote] = useState(state === 'change' ? (paragraph.readBack?.note ?? '') : '');
  const [changing, setChanging] = useState(state === 'change');
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
        <p dir="auto">{spoken(paragraph.text, props.labelOf)}</p>
      </div>
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
function spoken(text: string, labelOf: (token: string) => string) {
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

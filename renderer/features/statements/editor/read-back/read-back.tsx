import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../../shared/domain/id.ts';
import type { Paragraph, Statement } from '../../../../../shared/domain/statement.ts';
import { RecordLink } from '../../../../parts/records/record-links.tsx';
import { Button } from '../../../../ui/button.tsx';
import { isComposing } from '../../../../ui/composing.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import type { Kept } from '../page.ts';
import { digestOf } from './digest.ts';
import { OneParagraph } from './one-paragraph.tsx';
import { ReadSummary, useReadStates } from './read-summary.tsx';

type ReadBack = NonNullable<Kept['readBack']>;

interface ReadBackViewProps {
  readonly statement: Statement;
  readonly paragraphs: readonly Paragraph[];
  readonly labelOf: (token: string) => string;
  readonly onReader: (reader: Id | null) => void;
  readonly onKeep: (id: Id, fields: Partial<Kept>) => void;
  readonly onCertificate: () => void;
  readonly onClose: () => void;
}

/** Reading a statement back: one paragraph at a time, large, each confirmed or to be changed. */
export function ReadBackView(props: ReadBackViewProps) {
  const { t } = useTranslation();
  const { statement, paragraphs } = props;
  const [at, setAt] = useState(0);
  const states = useReadStates(paragraphs);
  const paragraph = paragraphs[at];
  const answer = async (outcome: 'confirmed' | 'change', note: string) => {
    if (paragraph === undefined) return;
    const by = statement.interpreter;
    props.onKeep(paragraph.id, { readBack: await readBackOf(paragraph, { outcome, by, note }) });
    setAt(at + 1);
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (by === 0 || isComposing(event)) return;
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
        <Steps at={at} count={paragraphs.length} onGo={setAt} />
      </div>
    </Dialog>
  );
}

function Steps(props: { readonly at: number; readonly count: number; readonly onGo: (at: number) => void }) {
  const { t } = useTranslation();
  const { at, count, onGo } = props;
  return (
    <div className="read-back-steps">
      <Button icon={ArrowLeft} disabled={at === 0} onClick={() => onGo(at - 1)}>
        {t('readBack.before')}
      </Button>
      <Button icon={ArrowRight} disabled={at >= count} onClick={() => onGo(at + 1)}>
        {t(at + 1 >= count ? 'readBack.toEnd' : 'readBack.next')}
      </Button>
    </div>
  );
}

/** What was answered to a paragraph now, and to which words of it. */
async function readBackOf(
  paragraph: Paragraph,
  answer: Pick<ReadBack, 'outcome' | 'by' | 'note'>,
): Promise<ReadBack> {
  const sha256 = await digestOf(paragraph);
  return { ...answer, at: new Date().toISOString(), sha256 };
}

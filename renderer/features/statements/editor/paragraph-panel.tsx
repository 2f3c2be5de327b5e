import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../shared/dates/day.ts';
import type { Id } from '../../../../shared/domain/id.ts';
import type { Paragraph } from '../../../../shared/domain/statement.ts';
import { FieldNotes, useFieldFindings } from '../../../parts/findings/field-notes.tsx';
import { RecordLinks } from '../../../parts/records/record-links.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { InsertCitation } from '../insert-citation.tsx';
import { ReadDates } from '../read-dates.tsx';
import { useMentions } from '../use-mentions.ts';
import type { NumberedParagraph } from './numbered-paragraphs.ts';
import { offsetAt, type Kept } from './page.ts';
import type { ChosenToken } from './chosen-token.ts';
import { TokenFacts } from './token-facts.tsx';
import type { Panel } from './tools.tsx';
import type { Citable } from './citations/use-citable.ts';

/** What belongs to the paragraph the caret stands in: its dates, what it is tied to, the citation chosen in it. */
export function ParagraphPanel(props: {
  readonly statement: Id;
  readonly numbered: NumberedParagraph;
  readonly paragraph: Paragraph;
  /** The caret's position in the page. */
  readonly caret: number;
  readonly language: string;
  readonly reference: Day | null;
  readonly panel: Panel;
  readonly token: ChosenToken | null;
  readonly citable: readonly Citable[];
  readonly onPanel: (panel: Panel) => void;
  readonly onCite: (to: Id, page: number | null) => void;
  readonly onKeep: (fields: Partial<Kept>) => void;
}) {
  const { t } = useTranslation();
  const { numbered, paragraph, panel, token, caret } = props;
  const { number } = numbered;
  // What the checker calls the place of a paragraph's words.
  const locator = `paragraph ${number}`;
  const findings = useFieldFindings(props.statement, locator);
  const mentions = useMentions(paragraph.text, props.language, props.reference);
  const offset = caret < numbered.at ? -1 : offsetAt(numbered.paragraph, caret - numbered.at - 1);
  const here = mentions.find(({ start, end }) => offset >= start && offset <= end) ?? null;
  const isBare =
    panel === null && token === null && mentions.length + paragraph.refs.length + findings.length === 0;
  if (isBare) return null;
  return (
    <section className="statement-dock" aria-label={t('statement.paragraph', { number })}>
      {panel !== null && (
        <IconButton label={t('common.close')} icon={X} onClick={() => props.onPanel(null)} />
      )}
      {panel === 'cite' && <InsertCitation number={number} citable={props.citable} onCite={props.onCite} />}
      <FieldNotes record={props.statement} field={locator} />
      {token !== null && <TokenFacts token={token} />}
      <ReadDates
        key={paragraph.id}
        paragraph={paragraph}
        mentions={mentions}
        at={here}
        language={props.language}
        onChange={({ claims }) => claims !== undefined && props.onKeep({ claims })}
      />
      {(panel === 'tie' || paragraph.refs.length > 0) && (
        <Ties paragraph={paragraph} number={number} adding={panel === 'tie'} onKeep={props.onKeep} />
      )}
    </section>
  );
}

function Ties(props: {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly adding: boolean;
  readonly onKeep: (fields: Partial<Kept>) => void;
}) {
  const { t } = useTranslation();
  const { refs } = props.paragraph;
  return (
    <RecordLinks
      label={t('statement.refs', { number: props.number })}
      kinds={tied}
      closed={!props.adding}
      part={props.paragraph.id}
      values={refs.map(({ to }) => to)}
      onAdd={(to) => props.onKeep({ refs: [...refs, { to, page: null }] })}
      onRemove={(id) => props.onKeep({ refs: refs.filter(({ to }) => to !== id) })}
    />
  );
}

const tied = ['incident', 'document', 'person', 'statement'] as const;

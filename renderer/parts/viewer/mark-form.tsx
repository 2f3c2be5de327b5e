import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Document, PageMark } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { When } from '../../../shared/dates/when.ts';
import { useCase } from '../../state/case-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { RecordLink } from '../records/record-links.tsx';
import { claimsAbout, withDate } from './mark-claims.ts';

/** What a box shows: an incident or a person, the date it says, and a note. */
export function MarkForm(props: {
  readonly document: Document;
  readonly mark: PageMark;
  /** Of the document, 1-based. */
  readonly page: number;
  readonly onChange: (fields: Partial<Document>) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { document, mark, page, onChange } = props;
  const marksWith = (fields: Partial<PageMark>) => withFields(document.marks, mark.id, fields);
  const isIncident = mark.about !== null && byId.get(mark.about)?.record === 'incident';
  const claim = document.claims.find((each) => each.id === mark.id);
  const tie = (about: Id | null) => {
    const tied = about !== null && byId.get(about)?.record === 'incident' ? about : null;
    const isNew = tied !== null && !document.incidents.some(({ incident }) => incident === tied);
    onChange({
      marks: marksWith({ about }),
      claims: claimsAbout(document.claims, mark.id, tied),
      // What a box on the paper shows, the paper shows.
      ...(isNew ? { incidents: [...document.incidents, { incident: tied, page, note: '' }] } : {}),
    });
  };
  const date = (when: When | null) =>
    mark.about !== null && onChange({ claims: withDate(document.claims, mark.id, mark.about, when, page) });
  return (
    <div className="mark-form">
      <RecordLink
        label={t('viewer.shows')}
        kinds={showable}
        value={mark.about}
        onChange={tie}
        part={mark.id}
      />
      {isIncident && (
        <DateField
          label={t('viewer.date')}
          hint={t('viewer.dateHint')}
          value={claim?.claim === 'date' ? claim.when : null}
          onChange={date}
        />
      )}
      <TextArea
        label={t('viewer.note')}
        value={mark.note}
        max={2000}
        rows={2}
        onChange={(note) => onChange({ marks: marksWith({ note }) })}
      />
      <Button look="quiet" icon={Trash2} onClick={props.onRemove}>
        {t('viewer.remove')}
      </Button>
    </div>
  );
}

const showable = ['incident', 'person'] as const;

function withFields(marks: Document['marks'], id: Id, fields: Partial<PageMark>): Document['marks'] {
  return marks.map((each) => (each.id === id ? { ...each, ...fields } : each));
}

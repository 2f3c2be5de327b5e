import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Paragraph } from '../../../shared/domain/statement.ts';
import type { Mention } from '../../../shared/dates/mentions/mention.ts';
import { RecordLinks } from '../../parts/records/record-links.tsx';
import { useCase } from '../../state/case-context.tsx';
import { newId } from '../../state/new-record.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { whenSentence } from '../../ui/date-field/date-text.ts';
import { whenRead } from './when-read.ts';

interface DatesProps {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly language: string;
  readonly onChange: (fields: Partial<Paragraph>) => void;
}

/** The dates read in a paragraph, each in words; each can be tied to what it dates. The one the caret stands in comes first. */
export function ReadDates(props: DatesProps & { readonly at: Mention | null }) {
  const { t } = useTranslation();
  const { mentions, at } = props;
  const others = mentions.filter((mention) => mention.start !== at?.start);
  return (
    <>
      {at !== null && (
        <div className="read-dates" aria-live="polite">
          <ReadDate {...props} mention={at} />
        </div>
      )}
      {others.length > 0 && (
        <Disclosure title={t('statement.dates', { count: mentions.length })}>
          <ul className="read-dates">
            {others.map((mention) => (
              <li key={mention.start}>
                <ReadDate {...props} mention={mention} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function ReadDate(props: DatesProps & { readonly mention: Mention }) {
  const { t, i18n } = useTranslation();
  const { byId } = useCase();
  const { paragraph, mention, language, onChange } = props;
  const when = whenRead(mention, language);
  const tied = paragraph.claims.filter((claim) => claim.claim === 'date' && claim.quote === mention.text);
  const tie = (record: Id) => {
    const field = byId.get(record)?.record === 'document' ? 'issued' : 'when';
    const claim: Claim = {
      claim: 'date',
      id: newId('claim'),
      quote: mention.text,
      page: null,
      about: { record, field },
      when,
    };
    onChange({ claims: [...paragraph.claims, claim] });
  };
  const untie = (record: Id) =>
    onChange({
      claims: paragraph.claims.filter(
        (claim) => !(claim.claim === 'date' && claim.quote === mention.text && claim.about.record === record),
      ),
    });
  return (
    <>
      <p>
        <bdi className="mention">{mention.text}</bdi>{' '}
        <span className="quiet-text">{whenSentence(when, t, i18n.language)}</span>
      </p>
      <RecordLinks
        label={t('statement.tieDate', { words: mention.text })}
        kinds={datable}
        values={tied.flatMap((claim) => (claim.claim === 'date' ? [claim.about.record] : []))}
        onAdd={tie}
        onRemove={untie}
      />
    </>
  );
}

const datable = ['incident', 'document'] as const;

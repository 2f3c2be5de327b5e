import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Paragraph } from '../../../shared/domain/statement.ts';
import { parseWhen } from '../../../shared/domain/when.ts';
import type { Mention } from '../../../shared/mentions/mention.ts';
import { RecordLinks } from '../../parts/record-links.tsx';
import { newId } from '../../state/new-record.ts';
import { Folded } from '../../ui/folded.tsx';
import { understood } from '../../ui/date-field/understood.ts';

/** The dates read in a paragraph, each in words; each can be tied to the incident it dates. */
export function ReadDates(props: {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly language: string;
  readonly onChange: (fields: Partial<Paragraph>) => void;
}) {
  const { t, i18n } = useTranslation();
  const { paragraph, mentions, language, onChange } = props;
  if (mentions.length === 0) return null;
  const tied = (mention: Mention) =>
    paragraph.claims.filter((claim) => claim.claim === 'date' && claim.quote === mention.text);
  const tie = (mention: Mention, record: Id) => {
    const claim: Claim = {
      claim: 'date',
      id: newId('claim'),
      quote: mention.text,
      page: null,
      about: { record, field: 'when' },
      when: whenOf(mention, language),
    };
    onChange({ claims: [...paragraph.claims, claim] });
  };
  const untie = (mention: Mention, record: Id) =>
    onChange({
      claims: paragraph.claims.filter(
        (claim) => !(claim.claim === 'date' && claim.quote === mention.text && claim.about.record === record),
      ),
    });
  return (
    <Folded title={t('statement.dates', { count: mentions.length })}>
      <ul className="read-dates">
        {mentions.map((mention) => (
          <li key={mention.start}>
            <p>
              <bdi className="mention">{mention.text}</bdi>{' '}
              <span className="quiet-text">{understood(whenOf(mention, language), t, i18n.language)}</span>
            </p>
            <RecordLinks
              label={t('statement.tieDate', { words: mention.text })}
              kinds={incidents}
              values={tied(mention).flatMap((claim) => (claim.claim === 'date' ? [claim.about.record] : []))}
              onAdd={(id) => tie(mention, id)}
              onRemove={(id) => untie(mention, id)}
            />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

const incidents = ['incident'] as const;

function whenOf(mention: Mention, language: string) {
  const given = parseWhen({ asGiven: mention.text, language, calendarAsked: mention.calendar ?? null });
  const understoodAlone = given.earliest !== null || given.latest !== null || given.impossible !== null;
  // "Three days later" means a day only within its story, which the reader has already followed.
  return understoodAlone ? given : parseWhen({ asGiven: mention.edtf });
}

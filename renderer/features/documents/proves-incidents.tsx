import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { RecordLinks } from '../../parts/records/record-links.tsx';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';

type Links = Document['incidents'];

/** What the document shows, and on which of its pages. */
export function ProvesIncidents(props: {
  readonly document: Document;
  readonly onChange: (links: Links) => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { document, onChange } = props;
  const links = document.incidents;
  const change = (incident: string, fields: Partial<Links[number]>) =>
    onChange(links.map((link) => (link.incident === incident ? { ...link, ...fields } : link)));
  return (
    <div className="people-parts">
      <RecordLinks
        label={t('document.proves')}
        hint={t('document.provesHint')}
        kinds={incidents}
        values={links.map(({ incident }) => incident)}
        onAdd={(incident) => onChange([...links, { incident, page: null, note: '' }])}
        onRemove={(incident) => onChange(links.filter((link) => link.incident !== incident))}
      />
      {links.map((link) => {
        const incident = byId.get(link.incident);
        const name = incident ? nameOf(incident, t) : '';
        return (
          <div key={link.incident} className="part-line">
            <bdi>{name}</bdi>
            <label className="page-number">
              <span>{t('document.page')}</span>
              <input
                className="input short"
                inputMode="numeric"
                aria-label={t('document.pageFor', { name })}
                value={link.page ?? ''}
                onChange={(event) => change(link.incident, { page: pageOf(event.target.value) })}
              />
            </label>
          </div>
        );
      })}
    </div>
  );
}

const incidents = ['incident'] as const;

function pageOf(text: string): number | null {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 ? page : null;
}

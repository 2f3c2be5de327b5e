import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../shared/domain/incident.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { newRecord } from '../../state/new-record.ts';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The one question a new case starts with: what is written here is the first incident, kept as it is typed. */
export function FirstIncident() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { byId, folio } = useCase();
  const { go } = useNav();
  const [first] = useState(() => newRecord('incident'));
  const kept = byId.get(first.id);
  const incident: Incident = kept?.record === 'incident' ? kept : first;
  if (folio.incidents.length > (kept ? 1 : 0)) return null;
  return (
    <section className="card begin">
      <h2>{t('overview.begin')}</h2>
      <p>{t('overview.beginHint')}</p>
      <TextField
        label={t('overview.beginWhat')}
        hint={t('incident.titleHint')}
        value={incident.title}
        max={300}
        autoFocus
        onChange={(title) => store.patch(incident, { title })}
      />
      <DateField
        label={t('overview.beginWhen')}
        hint={t('date.hint')}
        value={incident.when}
        onChange={(when) => store.patch(incident, { when })}
      />
      <div className="actions">
        <Button look="main" disabled={!kept} onClick={() => go('incidents', incident.id)}>
          {t('overview.beginMore')}
        </Button>
      </div>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { incidentKindSchema, type Incident } from '../../../shared/domain/incident.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { IncidentForm } from './incident-form.tsx';

/** What happened, one entry each. */
export function Incidents() {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const placeName = (incident: Incident) => {
    const place = incident.place === null ? undefined : byId.get(incident.place);
    return place?.record === 'place' ? place.name : '';
  };
  return (
    <Collection
      page="incidents"
      title={t('places.incidents')}
      kind="incident"
      records={folio.incidents}
      addLabel={t('incident.add')}
      emptyText={t('incident.empty')}
      detail={placeName}
      groups={incidentKindSchema.options.map((value) => ({ value, label: t(`incidentKind.${value}`) }))}
      groupOf={kindOf}
    >
      {(incident, fresh) => <IncidentForm incident={incident} fresh={fresh} />}
    </Collection>
  );
}

const kindOf = (incident: Incident) => [incident.kind];

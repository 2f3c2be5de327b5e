import { useTranslation } from 'react-i18next';
import type { Place } from '../../../shared/domain/place.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { useCaseStore, useSettledCase } from '../../state/case-context.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

/** Where things happened. */
export function Places() {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const within = (place: Place) => {
    const outer = place.within === null ? undefined : byId.get(place.within);
    const around = [outer?.record === 'place' ? outer.name : '', place.country].filter(Boolean);
    return [...new Set(around)].join(', ');
  };
  return (
    <Collection
      page="places"
      title={t('places.places')}
      kind="place"
      records={folio.places}
      addLabel={t('place.add')}
      emptyText={t('place.empty')}
      detail={within}
    >
      {(place, fresh) => <PlaceForm place={place} fresh={fresh} />}
    </Collection>
  );
}

function PlaceForm(props: { readonly place: Place; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { place } = props;
  const change = (fields: Partial<Place>) => store.patch(place, fields);
  return (
    <RecordFrame record={place} fresh={props.fresh}>
      <TextField label={t('field.name')} value={place.name} max={300} onChange={(name) => change({ name })} />
      <TextField
        label={t('field.country')}
        value={place.country}
        max={200}
        onChange={(country) => change({ country })}
      />
      <RecordLink
        label={t('field.within')}
        hint={t('place.withinHint')}
        kinds={['place']}
        value={place.within}
        onChange={(within) => change({ within })}
        except={place.id}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={place.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </RecordFrame>
  );
}

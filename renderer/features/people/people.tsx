import { useTranslation } from 'react-i18next';
import { personRoleSchema, type Person } from '../../../shared/domain/person.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { PersonForm } from './person-form.tsx';

/** Everyone the record names, the applicant included. */
export function People() {
  const { t } = useTranslation();
  const { folio } = useSettledCase();
  return (
    <Collection
      page="people"
      title={t('places.people')}
      kind="person"
      records={folio.people}
      addLabel={t('person.add')}
      emptyText={t('person.empty')}
      detail={(person) => person.relation || person.roles.map((role) => t(`role.${role}`)).join(', ')}
      groups={personRoleSchema.options.map((value) => ({ value, label: t(`role.${value}`) }))}
      groupOf={rolesOf}
    >
      {(person, fresh) => <PersonForm person={person} fresh={fresh} />}
    </Collection>
  );
}

const rolesOf = (person: Person) => person.roles;

import { useTranslation } from 'react-i18next';
import { personRoleSchema, type Person } from '../../../shared/domain/person.ts';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { CheckField, CheckGroup, TriStateField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextRows } from '../../ui/rows.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

type Change = (fields: Partial<Person>) => void;

/** One person: name, who they are to the applicant, and the dates of their life. */
export function PersonForm(props: { readonly person: Person; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { person } = props;
  const change: Change = (fields) => store.patch(person, fields);
  return (
    <RecordFrame record={person} fresh={props.fresh}>
      <TextField
        label={t('field.name')}
        value={person.name}
        max={300}
        onChange={(name) => change({ name })}
      />
      <RoleInCase person={person} change={change} />
      <WhenField
        record={person.id}
        field="born"
        label={t('field.born')}
        hint={t('date.hint')}
        value={person.born}
        onChange={(born) => change({ born })}
      />
      <IdentityProtection person={person} change={change} />
      <Biography person={person} change={change} />
      <WorkAndContact person={person} change={change} />
      <Notes person={person} change={change} />
    </RecordFrame>
  );
}

interface SectionProps {
  readonly person: Person;
  readonly change: Change;
}

/** Who the person is to the applicant and in the case. */
function RoleInCase({ person, change }: SectionProps) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  return (
    <>
      <CheckField
        label={t('person.isApplicant')}
        hint={t('person.isApplicantHint')}
        checked={folio.case.applicant === person.id}
        onChange={(is) => store.patch(folio.case, { applicant: is ? person.id : null })}
      />
      <TextField
        label={t('field.relation')}
        hint={t('person.relationHint')}
        value={person.relation}
        max={300}
        onChange={(relation) => change({ relation })}
      />
      <CheckGroup
        label={t('field.roles')}
        values={person.roles}
        options={personRoleSchema.options.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(roles) => change({ roles })}
      />
    </>
  );
}

function IdentityProtection({ person, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('person.safety')} open={person.hideIdentity}>
      <CheckField
        label={t('field.hideIdentity')}
        hint={t('person.hideHint')}
        checked={person.hideIdentity}
        onChange={(hideIdentity) => change({ hideIdentity })}
      />
      {person.hideIdentity && (
        <TextField
          label={t('field.pseudonym')}
          hint={t('person.pseudonymHint')}
          value={person.pseudonym}
          max={100}
          onChange={(pseudonym) => change({ pseudonym })}
        />
      )}
    </Disclosure>
  );
}

function Biography({ person, change }: SectionProps) {
  const { t } = useTranslation();
  const answered = person.otherNames.length > 0 || person.nationality !== '' || person.died !== null;
  return (
    <Disclosure title={t('person.life')} open={answered}>
      <TextRows
        label={t('field.otherNames')}
        hint={t('person.otherNamesHint')}
        values={person.otherNames}
        addLabel={t('person.addName')}
        max={300}
        onChange={(otherNames) => change({ otherNames })}
      />
      <RecordLink
        label={t('field.bornPlace')}
        kinds={['place']}
        value={person.bornPlace}
        onChange={(bornPlace) => change({ bornPlace })}
      />
      <TextField
        label={t('field.nationality')}
        value={person.nationality}
        max={200}
        onChange={(nationality) => change({ nationality })}
      />
      <TextRows
        label={t('field.languages')}
        values={person.languages}
        addLabel={t('person.addLanguage')}
        max={100}
        onChange={(languages) => change({ languages })}
      />
      <LifeEvents person={person} change={change} />
      <CheckField
        label={t('person.included')}
        checked={person.included}
        onChange={(included) => change({ included })}
      />
    </Disclosure>
  );
}

function LifeEvents({ person, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <WhenField
        record={person.id}
        field="married"
        label={t('field.married')}
        value={person.married}
        onChange={(married) => change({ married })}
      />
      <WhenField
        record={person.id}
        field="died"
        label={t('field.died')}
        value={person.died}
        onChange={(died) => change({ died })}
      />
    </>
  );
}

function WorkAndContact({ person, change }: SectionProps) {
  const { t } = useTranslation();
  const answered = [person.occupation, person.affiliation, person.address, person.phone, person.email].some(
    Boolean,
  );
  return (
    <Disclosure title={t('person.work')} open={answered || person.actsForState !== 'unknown'}>
      <TextField
        label={t('field.occupation')}
        value={person.occupation}
        max={300}
        onChange={(occupation) => change({ occupation })}
      />
      <TextField
        label={t('field.affiliation')}
        hint={t('person.affiliationHint')}
        value={person.affiliation}
        max={300}
        onChange={(affiliation) => change({ affiliation })}
      />
      <TriStateField
        label={t('person.actsForState')}
        value={person.actsForState}
        onChange={(actsForState) => change({ actsForState })}
      />
      <ContactDetails person={person} change={change} />
    </Disclosure>
  );
}

function ContactDetails({ person, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextArea
        label={t('field.address')}
        rows={2}
        value={person.address}
        max={1000}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={t('field.phone')}
        type="tel"
        value={person.phone}
        max={100}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={t('field.email')}
        type="email"
        value={person.email}
        max={200}
        onChange={(email) => change({ email })}
      />
    </>
  );
}

function Notes({ person, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('record.notes')} open={person.notes !== ''}>
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={person.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </Disclosure>
  );
}

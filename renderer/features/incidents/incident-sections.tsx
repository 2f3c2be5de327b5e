import { useTranslation } from 'react-i18next';
import {
  groundSchema,
  incidentPartSchema,
  type Incident,
  type Report,
} from '../../../shared/domain/incident.ts';
import { PeopleRoles } from '../../parts/records/people-roles.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { CheckField, CheckGroup, TriStateField } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LengthField } from '../../ui/length-field.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

/** Changes fields of the incident. */
export type ChangeIncident = (fields: Partial<Incident>) => void;

/** What each section of an incident's form is given. */
export interface SectionProps {
  readonly incident: Incident;
  readonly change: ChangeIncident;
}

/** Until when it lasted, or how long. */
export function Duration({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('incident.lasting')} open={incident.until !== null || incident.length !== null}>
      <WhenField
        record={incident.id}
        field="until"
        label={t('field.until')}
        value={incident.until}
        onChange={(until) => change({ until })}
      />
      <LengthField
        label={t('field.length')}
        value={incident.length}
        onChange={(length) => change({ length })}
      />
    </Disclosure>
  );
}

/** Who took part, who did it, and whether for the state. */
export function Perpetrators({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('incident.who')} open={incident.people.length > 0 || incident.doneBy !== ''}>
      <PeopleRoles
        label={t('field.people')}
        links={incident.people}
        parts={incidentPartSchema.options.map((value) => ({ value, label: t(`part.${value}`) }))}
        first="other"
        onChange={(people) => change({ people })}
      />
      <TextArea
        label={t('field.doneBy')}
        hint={t('incident.doneByHint')}
        rows={2}
        value={incident.doneBy}
        max={2000}
        onChange={(doneBy) => change({ doneBy })}
      />
      <TriStateField
        label={t('incident.actsForState')}
        hint={t('incident.actsForStateHint')}
        value={incident.actsForState}
        onChange={(actsForState) => change({ actsForState })}
      />
    </Disclosure>
  );
}

/** Why it happened, and what harm it did. */
export function GroundsAndHarm({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('incident.why')} open={incident.grounds.length > 0 || incident.harm !== ''}>
      <CheckGroup
        label={t('field.grounds')}
        hint={t('incident.groundsHint')}
        values={incident.grounds}
        options={groundSchema.options.map((value) => ({ value, label: t(`ground.${value}`) }))}
        onChange={(grounds) => change({ grounds })}
      />
      <TextArea
        label={t('field.harm')}
        hint={t('incident.harmHint')}
        value={incident.harm}
        max={20_000}
        onChange={(harm) => change({ harm })}
      />
    </Disclosure>
  );
}

/** To whom it was reported, and whether another place was safe. */
export function StateProtection({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  const answered = incident.reports.length > 0 || incident.notReported !== '' || incident.relocation !== '';
  return (
    <Disclosure title={t('incident.protection')} open={answered}>
      <Reports incident={incident} change={change} />
      <TextArea
        label={t('field.notReported')}
        rows={2}
        value={incident.notReported}
        max={5000}
        onChange={(notReported) => change({ notReported })}
      />
      <TextArea
        label={t('field.relocation')}
        hint={t('incident.relocationHint')}
        rows={2}
        value={incident.relocation}
        max={5000}
        onChange={(relocation) => change({ relocation })}
      />
    </Disclosure>
  );
}

function Reports({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Rows<Report>
      label={t('field.reports')}
      rows={incident.reports}
      empty={() => ({ to: '', when: null, outcome: '' })}
      addLabel={t('incident.addReport')}
      onChange={(reports) => change({ reports })}
    >
      {(report, changeReport) => (
        <>
          <TextField
            label={t('field.reportedTo')}
            value={report.to}
            max={300}
            onChange={(to) => changeReport({ to })}
          />
          <DateField
            label={t('field.reportedWhen')}
            value={report.when}
            onChange={(when) => changeReport({ when })}
          />
          <TextArea
            label={t('field.outcome')}
            rows={2}
            value={report.outcome}
            max={5000}
            onChange={(outcome) => changeReport({ outcome })}
          />
        </>
      )}
    </Rows>
  );
}

/** Whether it has yet to happen, and notes that do not go into the dossier. */
export function Notes({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('record.notes')} open={incident.notes !== '' || incident.planned}>
      <CheckField
        label={t('incident.planned')}
        hint={t('incident.plannedHint')}
        checked={incident.planned}
        onChange={(planned) => change({ planned })}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={incident.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </Disclosure>
  );
}

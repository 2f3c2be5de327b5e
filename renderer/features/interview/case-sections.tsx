import { useTranslation } from 'react-i18next';
import { appointmentKindSchema, type Case } from '../../../shared/domain/case.ts';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { CheckField, SelectField } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

type Appointment = Case['appointments'][number];

/** Changes fields of the case's own record. */
export type ChangeCase = (fields: Partial<Case>) => void;

/** What each section of the case's form is given. */
export interface SectionProps {
  readonly record: Case;
  readonly change: ChangeCase;
}

/** Interviews and hearings. */
export function Appointments({ record, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Rows<Appointment>
      label={t('field.appointments')}
      rows={record.appointments}
      empty={() => ({ kind: 'interview', when: null, time: '', place: '', notes: '' })}
      addLabel={t('case.addAppointment')}
      onChange={(appointments) => change({ appointments })}
    >
      {(row, changeRow) => <AppointmentFields row={row} changeRow={changeRow} />}
    </Rows>
  );
}

function AppointmentFields({
  row,
  changeRow,
}: {
  readonly row: Appointment;
  readonly changeRow: (fields: Partial<Appointment>) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('field.kind')}
        value={row.kind}
        options={appointmentKindSchema.options.map((value) => ({
          value,
          label: t(`appointment.${value}`),
        }))}
        onChange={(kind) => changeRow({ kind })}
      />
      <DateField label={t('case.day')} value={row.when} onChange={(when) => changeRow({ when })} />
      <div className="two">
        <TextField
          label={t('case.time')}
          value={row.time}
          max={40}
          onChange={(time) => changeRow({ time })}
        />
        <TextField
          label={t('case.where')}
          value={row.place}
          max={500}
          onChange={(place) => changeRow({ place })}
        />
      </div>
      <TextArea
        label={t('field.notes')}
        rows={2}
        value={row.notes}
        max={5000}
        onChange={(notes) => changeRow({ notes })}
      />
    </>
  );
}

/** What must be done by when, and who said so. */
export function Deadlines({ record, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Rows<Case['deadlines'][number]>
      label={t('field.deadlines')}
      rows={record.deadlines}
      empty={() => ({ title: '', when: null, source: '' })}
      addLabel={t('case.addDeadline')}
      hint={t('case.deadlinesHint')}
      onChange={(deadlines) => change({ deadlines })}
    >
      {(row, changeRow) => (
        <>
          <TextField
            label={t('case.what')}
            value={row.title}
            max={300}
            onChange={(title) => changeRow({ title })}
          />
          <DateField label={t('case.day')} value={row.when} onChange={(when) => changeRow({ when })} />
          <TextField
            label={t('case.saidBy')}
            value={row.source}
            max={500}
            onChange={(source) => changeRow({ source })}
          />
        </>
      )}
    </Rows>
  );
}

/** Who decides the case, under which numbers, and who speaks for the person. */
export function Authority({ record, change }: SectionProps) {
  const { t } = useTranslation();
  const answered =
    record.references.length > 0 || [record.authority, record.judge, record.country].some(Boolean);
  return (
    <Disclosure title={t('case.authority')} open={answered || record.detained}>
      <References record={record} change={change} />
      <TextField
        label={t('field.authority')}
        value={record.authority}
        max={300}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        label={t('field.judge')}
        value={record.judge}
        max={300}
        onChange={(judge) => change({ judge })}
      />
      <TextField
        label={t('case.fled')}
        value={record.country}
        max={200}
        onChange={(country) => change({ country })}
      />
      <RecordLink
        label={t('field.representative')}
        kinds={['person']}
        value={record.representative}
        onChange={(representative) => change({ representative })}
      />
      <CheckField
        label={t('field.detained')}
        checked={record.detained}
        onChange={(detained) => change({ detained })}
      />
    </Disclosure>
  );
}

function References({ record, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Rows<Case['references'][number]>
      label={t('field.references')}
      hint={t('case.referencesHint')}
      rows={record.references}
      empty={() => ({ label: '', value: '' })}
      addLabel={t('case.addReference')}
      onChange={(references) => change({ references })}
    >
      {(row, changeRow) => (
        <div className="two">
          <TextField
            label={t('case.numberName')}
            value={row.label}
            max={100}
            onChange={(label) => changeRow({ label })}
          />
          <TextField
            label={t('case.number')}
            value={row.value}
            max={200}
            onChange={(value) => changeRow({ value })}
          />
        </div>
      )}
    </Rows>
  );
}

/** How the case is named and set in its dossier. */
export function PrintSettings({ record, change }: SectionProps) {
  const { t } = useTranslation();
  const { dossier } = record;
  const set = (fields: Partial<Case['dossier']>) => change({ dossier: { ...dossier, ...fields } });
  return (
    <Disclosure
      title={t('case.printed')}
      open={dossier.title !== '' || dossier.paper !== null || record.notes !== ''}
    >
      <TextField
        label={t('case.dossierTitle')}
        value={dossier.title}
        max={300}
        onChange={(title) => set({ title })}
      />
      <SelectField
        label={t('case.paper')}
        value={dossier.paper ?? 'profile'}
        options={(['profile', 'a4', 'letter'] as const).map((value) => ({
          value,
          label: t(`paper.${value}`),
        }))}
        onChange={(paper) => set({ paper: paper === 'profile' ? null : paper })}
      />
      <TextField
        label={t('field.language')}
        hint={t('document.languageHint')}
        value={record.language}
        max={35}
        onChange={(language) => change({ language })}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={record.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </Disclosure>
  );
}

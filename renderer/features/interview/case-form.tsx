import { useTranslation } from 'react-i18next';
import { appointmentKindSchema, profileIdSchema, type Case } from '../../../shared/domain/case.ts';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { CheckField, SelectField } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

type Change = (fields: Partial<Case>) => void;

/** The case itself: where it goes, the interview and hearings, and what must be done by when. */
export function CaseForm() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const change: Change = (fields) => store.patch(folio.case, fields);
  const own = folio.case;
  return (
    <RecordFrame record={own}>
      <TextField
        label={t('case.title')}
        hint={t('case.titleHint')}
        value={own.title}
        max={200}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={t('field.profile')}
        hint={t('case.profileHint')}
        value={own.profile}
        options={profileIdSchema.options.map((value) => ({ value, label: t(`profile.${value}`) }))}
        onChange={(profile) => change({ profile })}
      />
      <RecordLink
        label={t('field.applicant')}
        kinds={['person']}
        value={own.applicant}
        onChange={(applicant) => change({ applicant })}
      />
      <Appointments own={own} change={change} />
      <Deadlines own={own} change={change} />
      <WhenField
        record={own.id}
        field="filed"
        label={t('field.filed')}
        hint={t('case.filedHint')}
        value={own.filed}
        onChange={(filed) => change({ filed })}
      />
      <Authority own={own} change={change} />
      <Printed own={own} change={change} />
    </RecordFrame>
  );
}

interface PartProps {
  readonly own: Case;
  readonly change: Change;
}

function Appointments({ own, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <Rows<Case['appointments'][number]>
      label={t('field.appointments')}
      rows={own.appointments}
      empty={() => ({ kind: 'interview', when: null, time: '', place: '', notes: '' })}
      addLabel={t('case.addAppointment')}
      onChange={(appointments) => change({ appointments })}
    >
      {(row, changeRow) => (
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
      )}
    </Rows>
  );
}

function Deadlines({ own, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <Rows<Case['deadlines'][number]>
      label={t('field.deadlines')}
      rows={own.deadlines}
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

function Authority({ own, change }: PartProps) {
  const { t } = useTranslation();
  const answered = own.references.length > 0 || [own.authority, own.judge, own.country].some(Boolean);
  return (
    <Disclosure title={t('case.authority')} open={answered || own.detained}>
      <Rows<Case['references'][number]>
        label={t('field.references')}
        hint={t('case.referencesHint')}
        rows={own.references}
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
      <TextField
        label={t('field.authority')}
        value={own.authority}
        max={300}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        label={t('field.judge')}
        value={own.judge}
        max={300}
        onChange={(judge) => change({ judge })}
      />
      <TextField
        label={t('case.fled')}
        value={own.country}
        max={200}
        onChange={(country) => change({ country })}
      />
      <RecordLink
        label={t('field.representative')}
        kinds={['person']}
        value={own.representative}
        onChange={(representative) => change({ representative })}
      />
      <CheckField
        label={t('field.detained')}
        checked={own.detained}
        onChange={(detained) => change({ detained })}
      />
    </Disclosure>
  );
}

function Printed({ own, change }: PartProps) {
  const { t } = useTranslation();
  const { dossier } = own;
  const set = (fields: Partial<Case['dossier']>) => change({ dossier: { ...dossier, ...fields } });
  return (
    <Disclosure
      title={t('case.printed')}
      open={dossier.title !== '' || dossier.paper !== null || own.notes !== ''}
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
        value={own.language}
        max={35}
        onChange={(language) => change({ language })}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={own.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </Disclosure>
  );
}

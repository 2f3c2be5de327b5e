import { useTranslation } from 'react-i18next';
import {
  groundSchema,
  incidentKindSchema,
  incidentPartSchema,
  type Incident,
  type Report,
} from '../../../shared/domain/incident.ts';
import { FieldNotes } from '../../parts/findings/field-notes.tsx';
import { PeopleParts } from '../../parts/records/people-roles.tsx';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { CheckField, CheckGroup, SelectField, TriStateField } from '../../ui/choices.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LengthField } from '../../ui/length-field.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { EvidenceFor } from './evidence-for.tsx';
import { SaidOf } from './said-of.tsx';

type Change = (fields: Partial<Incident>) => void;

/** One incident: what, when and where first, the rest folded until wanted. */
export function IncidentForm(props: { readonly incident: Incident; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { incident } = props;
  const change: Change = (fields) => store.patch(incident, fields);
  return (
    <RecordFrame
      record={incident}
      fresh={props.fresh}
      aside={
        <>
          <EvidenceFor incident={incident.id} />
          <SaidOf incident={incident.id} when={incident.when} />
        </>
      }
    >
      <TextField
        label={t('field.title')}
        hint={t('incident.titleHint')}
        value={incident.title}
        max={300}
        onChange={(title) => change({ title })}
      />
      <WhenField
        record={incident.id}
        field="when"
        label={t('incident.when')}
        hint={t('date.hint')}
        value={incident.when}
        onChange={(when) => change({ when })}
      />
      <RecordLink
        label={t('incident.place')}
        kinds={['place']}
        value={incident.place}
        onChange={(place) => change({ place })}
      />
      <TextArea
        label={t('field.account')}
        hint={t('incident.accountHint')}
        value={incident.account}
        max={200_000}
        rows={6}
        onChange={(account) => change({ account })}
      />
      <FieldNotes record={incident.id} field="account" />
      <SelectField
        label={t('field.kind')}
        value={incident.kind}
        options={incidentKindSchema.options.map((value) => ({ value, label: t(`incidentKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Lasting incident={incident} change={change} />
      <Who incident={incident} change={change} />
      <Why incident={incident} change={change} />
      <Protection incident={incident} change={change} />
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
    </RecordFrame>
  );
}

interface PartProps {
  readonly incident: Incident;
  readonly change: Change;
}

function Lasting({ incident, change }: PartProps) {
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

function Who({ incident, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('incident.who')} open={incident.people.length > 0 || incident.doneBy !== ''}>
      <PeopleParts
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

function Why({ incident, change }: PartProps) {
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

function Protection({ incident, change }: PartProps) {
  const { t } = useTranslation();
  const answered = incident.reports.length > 0 || incident.notReported !== '' || incident.relocation !== '';
  return (
    <Disclosure title={t('incident.protection')} open={answered}>
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

import { useTranslation } from 'react-i18next';
import { incidentKindSchema, type Incident } from '../../../shared/domain/incident.ts';
import { FieldNotes } from '../../parts/findings/field-notes.tsx';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { SelectField } from '../../ui/choices.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { EvidenceFor } from './evidence-for.tsx';
import {
  Duration,
  GroundsAndHarm,
  Notes,
  Perpetrators,
  StateProtection,
  type ChangeIncident,
  type SectionProps,
} from './incident-sections.tsx';
import { SourceAccounts } from './source-accounts.tsx';

/** One incident: what, when and where first, the rest folded until wanted. */
export function IncidentForm(props: { readonly incident: Incident; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { incident } = props;
  const change: ChangeIncident = (fields) => store.patch(incident, fields);
  return (
    <RecordFrame
      record={incident}
      fresh={props.fresh}
      aside={
        <>
          <EvidenceFor incident={incident.id} />
          <SourceAccounts incident={incident.id} when={incident.when} />
        </>
      }
    >
      <WhatWhenWhere incident={incident} change={change} />
      <Account incident={incident} change={change} />
      <SelectField
        label={t('field.kind')}
        value={incident.kind}
        options={incidentKindSchema.options.map((value) => ({ value, label: t(`incidentKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Duration incident={incident} change={change} />
      <Perpetrators incident={incident} change={change} />
      <GroundsAndHarm incident={incident} change={change} />
      <StateProtection incident={incident} change={change} />
      <Notes incident={incident} change={change} />
    </RecordFrame>
  );
}

function WhatWhenWhere({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

function Account({ incident, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextArea
        label={t('field.account')}
        hint={t('incident.accountHint')}
        value={incident.account}
        max={200_000}
        rows={6}
        onChange={(account) => change({ account })}
      />
      <FieldNotes record={incident.id} field="account" />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { historyKindSchema, type History } from '../../../shared/domain/history.ts';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { CheckField, SelectField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LengthField } from '../../ui/length-field.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

type Change = (fields: Partial<History>) => void;

/** One line of a life history: what, from when to when, and where. */
export function HistoryForm(props: { readonly history: History; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { history } = props;
  const change: Change = (fields) => store.patch(history, fields);
  const moves = history.kind === 'travel' || history.kind === 'entry';
  return (
    <RecordFrame record={history} fresh={props.fresh}>
      <SelectField
        label={t('field.kind')}
        value={history.kind}
        options={historyKindSchema.options.map((value) => ({ value, label: t(`historyKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('field.title')}
        hint={t('history.titleHint')}
        value={history.title}
        max={300}
        onChange={(title) => change({ title })}
      />
      <Period history={history} change={change} />
      <RecordLink
        label={t('field.place')}
        kinds={['place']}
        value={history.place}
        onChange={(place) => change({ place })}
      />
      {moves ? (
        <Journey history={history} change={change} />
      ) : (
        <Organisation history={history} change={change} />
      )}
      <More history={history} change={change} />
    </RecordFrame>
  );
}

interface SectionProps {
  readonly history: History;
  readonly change: Change;
}

function Period({ history, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <WhenField
        record={history.id}
        field="from"
        label={t('field.from')}
        hint={t('date.hint')}
        value={history.from}
        onChange={(from) => change({ from })}
      />
      <WhenField
        record={history.id}
        field="to"
        label={t('field.to')}
        hint={t('history.toHint')}
        value={history.to}
        onChange={(to) => change({ to })}
      />
    </>
  );
}

function Organisation({ history, change }: SectionProps) {
  const { t } = useTranslation();
  if (history.kind === 'residence') return null;
  return (
    <>
      <TextField
        label={t('field.organisation')}
        hint={t('history.organisationHint')}
        value={history.organisation}
        max={300}
        onChange={(organisation) => change({ organisation })}
      />
      <TextField
        label={t('field.position')}
        value={history.position}
        max={300}
        onChange={(position) => change({ position })}
      />
      <CheckField
        label={t('field.fullTime')}
        checked={history.fullTime}
        onChange={(fullTime) => change({ fullTime })}
      />
    </>
  );
}

function Journey({ history, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <RecordLink
        label={t('field.fromPlace')}
        kinds={['place']}
        value={history.fromPlace}
        onChange={(fromPlace) => change({ fromPlace })}
      />
      <SelectField
        label={t('field.direction')}
        value={history.direction ?? 'none'}
        options={(['none', 'in', 'out'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(direction) => change({ direction: direction === 'none' ? null : direction })}
      />
      <RecordLink
        label={t('field.document')}
        hint={t('history.documentHint')}
        kinds={['document']}
        value={history.document}
        onChange={(document) => change({ document })}
      />
      <ImmigrationStatus history={history} change={change} />
    </>
  );
}

function ImmigrationStatus({ history, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('field.status')}
        hint={t('history.statusHint')}
        value={history.status}
        max={300}
        onChange={(status) => change({ status })}
      />
      <WhenField
        record={history.id}
        field="expires"
        label={t('history.statusEnds')}
        value={history.expires}
        onChange={(expires) => change({ expires })}
      />
    </>
  );
}

function More({ history, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Disclosure
      title={t('record.more')}
      open={history.person !== null || history.length !== null || history.notes !== ''}
    >
      <RecordLink
        label={t('history.whose')}
        hint={t('history.whoseHint')}
        kinds={['person']}
        value={history.person}
        onChange={(person) => change({ person })}
      />
      <LengthField
        label={t('field.length')}
        value={history.length}
        onChange={(length) => change({ length })}
      />
      <CheckField
        label={t('history.planned')}
        checked={history.planned}
        onChange={(planned) => change({ planned })}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('record.notesHint')}
        value={history.notes}
        max={20_000}
        onChange={(notes) => change({ notes })}
      />
    </Disclosure>
  );
}

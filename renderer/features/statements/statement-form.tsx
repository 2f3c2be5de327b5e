import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { statementKindSchema, type Statement } from '../../../shared/domain/statement.ts';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink, RecordLinks } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { CheckField, SelectField, TriStateField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

const StatementEditor = lazy(() =>
  import('./editor/statement-editor.tsx').then((module) => ({ default: module.StatementEditor })),
);

type Change = (fields: Partial<Statement>) => void;

/** One statement: who speaks, its numbered paragraphs, and how it is signed. */
export function StatementForm(props: { readonly statement: Statement; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { statement } = props;
  const change: Change = (fields) => store.patch(statement, fields);
  const certificate = statement.kind.endsWith('certificate');
  return (
    <RecordFrame record={statement} fresh={props.fresh}>
      <SelectField
        label={t('statement.kind')}
        hint={t(`statementKindHint.${statement.kind}`)}
        value={statement.kind}
        options={statementKindSchema.options.map((value) => ({ value, label: t(`statementKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('field.title')}
        value={statement.title}
        max={500}
        onChange={(title) => change({ title })}
      />
      <RecordLink
        label={t(certificate ? 'statement.certifier' : 'field.declarant')}
        kinds={['person']}
        value={statement.declarant}
        onChange={(declarant) => change({ declarant })}
      />
      {certificate && <Covers statement={statement} change={change} />}
      <Suspense fallback={<p className="opening">{t('app.opening')}</p>}>
        <StatementEditor statement={statement} onChange={(paragraphs) => change({ paragraphs })} />
      </Suspense>
      <Signing statement={statement} change={change} />
      <Reading statement={statement} change={change} />
      <Disclosure title={t('document.inDossier')} open={!statement.included || statement.notes !== ''}>
        <CheckField
          label={t('field.included')}
          checked={statement.included}
          onChange={(included) => change({ included })}
        />
        <TextArea
          label={t('field.notes')}
          hint={t('record.notesHint')}
          value={statement.notes}
          max={20_000}
          onChange={(notes) => change({ notes })}
        />
      </Disclosure>
    </RecordFrame>
  );
}

interface PartProps {
  readonly statement: Statement;
  readonly change: Change;
}

function Covers({ statement, change }: PartProps) {
  const { t } = useTranslation();
  const { covers } = statement;
  return (
    <RecordLinks
      label={t('field.covers')}
      hint={t('statement.coversHint')}
      kinds={coverable}
      values={covers}
      onAdd={(id) => change({ covers: [...covers, id] })}
      onRemove={(id) => change({ covers: covers.filter((each) => each !== id) })}
      except={statement.id}
    />
  );
}

const coverable = ['document', 'statement'] as const;

function Signing({ statement, change }: PartProps) {
  const { t } = useTranslation();
  const answered = statement.signed !== null || statement.signedPlace !== '' || statement.swornBefore !== '';
  return (
    <Disclosure title={t('statement.signing')} open={answered}>
      <WhenField
        record={statement.id}
        field="signed"
        label={t('field.signed')}
        hint={t('date.hint')}
        value={statement.signed}
        onChange={(signed) => change({ signed })}
      />
      <TextField
        label={t('field.signedPlace')}
        value={statement.signedPlace}
        max={300}
        onChange={(signedPlace) => change({ signedPlace })}
      />
      <TriStateField
        label={t('field.signedInUs')}
        hint={t('statement.signedInUsHint')}
        value={statement.signedInUs}
        onChange={(signedInUs) => change({ signedInUs })}
      />
      {statement.kind === 'affidavit' && (
        <TextField
          label={t('field.swornBefore')}
          value={statement.swornBefore}
          max={300}
          onChange={(swornBefore) => change({ swornBefore })}
        />
      )}
    </Disclosure>
  );
}

function Reading({ statement, change }: PartProps) {
  const { t } = useTranslation();
  const answered =
    statement.interpreter !== null || statement.fromLanguage !== '' || statement.language !== '';
  return (
    <Disclosure title={t('statement.reading')} open={answered}>
      <TextField
        label={t('statement.language')}
        hint={t('document.languageHint')}
        value={statement.language}
        max={35}
        onChange={(language) => change({ language })}
      />
      <RecordLink
        label={t('field.interpreter')}
        hint={t('statement.interpreterHint')}
        kinds={['person']}
        value={statement.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      />
      <div className="two">
        <TextField
          label={t('field.fromLanguage')}
          value={statement.fromLanguage}
          max={100}
          onChange={(fromLanguage) => change({ fromLanguage })}
        />
        <TextField
          label={t('field.toLanguage')}
          value={statement.toLanguage}
          max={100}
          onChange={(toLanguage) => change({ toLanguage })}
        />
      </div>
    </Disclosure>
  );
}

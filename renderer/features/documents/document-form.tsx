import { useTranslation } from 'react-i18next';
import { documentKindSchema, type Document } from '../../../shared/domain/document.ts';
import { PeopleParts } from '../../parts/records/people-roles.tsx';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { CheckField, SelectField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { DocumentFiles } from './document-files.tsx';
import { ProvesIncidents } from './proves-incidents.tsx';
import { TranslationChain } from './translation-chain.tsx';

type Change = (fields: Partial<Document>) => void;

/** One document: the files first, then what it is, when it was made and what it shows. */
export function DocumentForm(props: { readonly document: Document; readonly fresh: boolean }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { document } = props;
  const change: Change = (fields) => store.patch(document, fields);
  return (
    <RecordFrame record={document} fresh={props.fresh}>
      <TextField
        label={t('field.title')}
        value={document.title}
        max={500}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={t('document.kind')}
        value={document.kind}
        options={documentKindSchema.options.map((value) => ({ value, label: t(`documentKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <DocumentFiles document={document} onChange={change} />
      <WhenField
        record={document.id}
        field="issued"
        label={t('field.issued')}
        hint={t('date.hint')}
        value={document.issued}
        onChange={(issued) => change({ issued })}
      />
      <ProvesIncidents document={document} onChange={(incidents) => change({ incidents })} />
      <TextArea
        label={t('field.description')}
        hint={t('document.descriptionHint')}
        value={document.description}
        max={20_000}
        onChange={(description) => change({ description })}
      />
      <PeopleParts
        label={t('field.people')}
        links={document.people}
        parts={(['about', 'author', 'holder', 'translator', 'named'] as const).map((value) => ({
          value,
          label: t(`documentPart.${value}`),
        }))}
        first="about"
        onChange={(people) => change({ people })}
      />
      <Origin document={document} change={change} />
      <Translation document={document} change={change} />
      <Disclosure title={t('document.inDossier')} open={!document.included || document.notes !== ''}>
        <CheckField
          label={t('field.included')}
          checked={document.included}
          onChange={(included) => change({ included })}
        />
        <TextArea
          label={t('field.notes')}
          hint={t('record.notesHint')}
          value={document.notes}
          max={20_000}
          onChange={(notes) => change({ notes })}
        />
      </Disclosure>
    </RecordFrame>
  );
}

interface PartProps {
  readonly document: Document;
  readonly change: Change;
}

function Origin({ document, change }: PartProps) {
  const { t } = useTranslation();
  const answered = [document.issuer, document.number, document.source].some(Boolean);
  return (
    <Disclosure
      title={t('document.origin')}
      open={answered || document.expires !== null || document.received !== null}
    >
      <TextField
        label={t('field.issuer')}
        value={document.issuer}
        max={300}
        onChange={(issuer) => change({ issuer })}
      />
      <TextField
        label={t('field.number')}
        value={document.number}
        max={100}
        onChange={(number) => change({ number })}
      />
      <WhenField
        record={document.id}
        field="expires"
        label={t('field.expires')}
        value={document.expires}
        onChange={(expires) => change({ expires })}
      />
      <WhenField
        record={document.id}
        field="received"
        label={t('field.received')}
        value={document.received}
        onChange={(received) => change({ received })}
      />
      <TextArea
        label={t('field.source')}
        hint={t('document.sourceHint')}
        rows={2}
        value={document.source}
        max={2000}
        onChange={(source) => change({ source })}
      />
      <SelectField
        label={t('field.form')}
        value={document.form}
        options={(['unknown', 'original', 'copy', 'certified-copy'] as const).map((value) => ({
          value,
          label: t(`form.${value}`),
        }))}
        onChange={(form) => change({ form })}
      />
    </Disclosure>
  );
}

function Translation({ document, change }: PartProps) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const answered =
    document.translationOf !== null ||
    document.certificate !== null ||
    document.language !== '' ||
    folio.documents.some(({ translationOf }) => translationOf === document.id);
  return (
    <Disclosure title={t('document.translation')} open={answered || document.kind === 'translation'}>
      <TextField
        label={t('field.language')}
        hint={t('document.languageHint')}
        value={document.language}
        max={35}
        onChange={(language) => change({ language })}
      />
      <TranslationChain document={document} onChange={change} />
    </Disclosure>
  );
}

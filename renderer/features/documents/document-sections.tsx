import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCase } from '../../state/case-context.tsx';
import { CheckField, SelectField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TranslationChain } from './translation-chain.tsx';

/** Changes fields of the document. */
export type ChangeDocument = (fields: Partial<Document>) => void;

/** What each section of a document's form is given. */
export interface SectionProps {
  readonly document: Document;
  readonly change: ChangeDocument;
}

/** Who issued the paper, until when it holds, and how it came into the case. */
export function Provenance({ document, change }: SectionProps) {
  const { t } = useTranslation();
  const answered = [document.issuer, document.number, document.source].some(Boolean);
  return (
    <Disclosure
      title={t('document.origin')}
      open={answered || document.expires !== null || document.received !== null}
    >
      <IssuerFields document={document} change={change} />
      <AcquisitionFields document={document} change={change} />
    </Disclosure>
  );
}

function IssuerFields({ document, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

/** When and how the paper came into the case, and as what. */
function AcquisitionFields({ document, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

/** The language the paper is in, and its translations or its original. */
export function TranslationSection({ document, change }: SectionProps) {
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

/** Whether the document goes into the dossier, and notes that do not. */
export function InDossier({ document, change }: SectionProps) {
  const { t } = useTranslation();
  return (
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
  );
}

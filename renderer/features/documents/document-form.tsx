import { useTranslation } from 'react-i18next';
import { documentKindSchema, type Document } from '../../../shared/domain/document.ts';
import { PeopleRoles } from '../../parts/records/people-roles.tsx';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCaseStore } from '../../state/case-context.tsx';
import { SelectField } from '../../ui/choices.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { DocumentFiles } from './document-files.tsx';
import { ProvesIncidents } from './proves-incidents.tsx';
import {
  InDossier,
  Provenance,
  TranslationSection,
  type ChangeDocument,
  type SectionProps,
} from './document-sections.tsx';
import type { Unlock } from './unlock-file.tsx';

/** One document: the files first, then what it is, when it was made and what it shows. */
export function DocumentForm(props: {
  readonly document: Document;
  readonly fresh: boolean;
  readonly onUnlock: Unlock;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { document } = props;
  const change: ChangeDocument = (fields) => store.patch(document, fields);
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
      <DocumentFiles document={document} onChange={change} onUnlock={props.onUnlock} />
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
      <DocumentPeople document={document} change={change} />
      <Provenance document={document} change={change} />
      <TranslationSection document={document} change={change} />
      <InDossier document={document} change={change} />
    </RecordFrame>
  );
}

function DocumentPeople({ document, change }: SectionProps) {
  const { t } = useTranslation();
  return (
    <PeopleRoles
      label={t('field.people')}
      links={document.people}
      parts={(['about', 'author', 'holder', 'translator', 'named'] as const).map((value) => ({
        value,
        label: t(`documentPart.${value}`),
      }))}
      first="about"
      onChange={(people) => change({ people })}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { profileIdSchema } from '../../../shared/domain/case.ts';
import { RecordFrame } from '../../parts/records/record-frame.tsx';
import { RecordLink } from '../../parts/records/record-links.tsx';
import { WhenField } from '../../parts/records/when-field.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { SelectField } from '../../ui/choices.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Appointments, Authority, Deadlines, PrintSettings, type ChangeCase } from './case-sections.tsx';

/** The case itself: where it goes, the interview and hearings, and what must be done by when. */
export function CaseForm() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const change: ChangeCase = (fields) => store.patch(folio.case, fields);
  const record = folio.case;
  return (
    <RecordFrame record={record}>
      <TextField
        label={t('case.title')}
        hint={t('case.titleHint')}
        value={record.title}
        max={200}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={t('field.profile')}
        hint={t('case.profileHint')}
        value={record.profile}
        options={profileIdSchema.options.map((value) => ({ value, label: t(`profile.${value}`) }))}
        onChange={(profile) => change({ profile })}
      />
      <RecordLink
        label={t('field.applicant')}
        kinds={['person']}
        value={record.applicant}
        onChange={(applicant) => change({ applicant })}
      />
      <Appointments record={record} change={change} />
      <Deadlines record={record} change={change} />
      <WhenField
        record={record.id}
        field="filed"
        label={t('field.filed')}
        hint={t('case.filedHint')}
        value={record.filed}
        onChange={(filed) => change({ filed })}
      />
      <Authority record={record} change={change} />
      <PrintSettings record={record} change={change} />
    </RecordFrame>
  );
}

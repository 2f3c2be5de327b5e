import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionActionSchema, type Decision } from '../../../shared/domain/decision.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { localeOf, fallbackLocale } from '../../ui/locale.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { newRecord } from '../../state/new-record.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

const actions = decisionActionSchema.options;
type Action = (typeof actions)[number];

/** What the person wants to do about a finding: nothing is chosen for them. */
export function Decide(props: { readonly finding: Finding; readonly decision: Decision | null }) {
  const { t, i18n } = useTranslation();
  const store = useCaseStore();
  const { finding, decision } = props;
  const [action, setAction] = useState<Action | null>(null);
  const [note, setNote] = useState('');
  const [by, setBy] = useState('');
  const [inDossier, setInDossier] = useState(false);
  if (decision)
    return (
      <section className="decided">
        <h3>{t('decision.made')}</h3>
        <p>
          <strong>{t(`decision.${decision.action}`)}</strong>
        </p>
        {decision.note !== '' && <p dir="auto">{decision.note}</p>}
        <p className="quiet-text">
          {[decision.by, instantIn(decision.at, i18n.language)].filter(Boolean).join(' · ')}
        </p>
        <Button onClick={() => void store.remove([decision.id])}>{t('decision.takeBack')}</Button>
      </section>
    );
  const keep = async (chosen: Action) => {
    const record = newRecord('decision');
    const at = new Date().toISOString();
    await store.save([{ ...record, finding: finding.id, action: chosen, note, by, inDossier, at }]);
  };
  return (
    <section className="decide">
      <h3>{t('decision.question')}</h3>
      <p className="field-hint">{t('decision.hint')}</p>
      <div className="actions" role="group" aria-label={t('decision.question')}>
        {actions.map((each) => (
          <Button key={each} pressed={action === each} onClick={() => setAction(each)}>
            {t(`decision.${each}`)}
          </Button>
        ))}
      </div>
      {action && (
        <div className="decision-form">
          <p>{t(`decisionHint.${action}`)}</p>
          <TextArea label={t('decision.note')} value={note} max={20_000} onChange={setNote} />
          <TextField label={t('decision.by')} value={by} max={300} onChange={setBy} />
          {action === 'keep-both' && (
            <CheckField label={t('decision.inDossier')} checked={inDossier} onChange={setInDossier} />
          )}
          <Button look="main" onClick={() => void keep(action)}>
            {t('decision.keep')}
          </Button>
        </div>
      )}
    </section>
  );
}

function instantIn(instant: string, language: string): string {
  const date = new Date(instant);
  if (instant === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat([localeOf(language), fallbackLocale], { dateStyle: 'long' }).format(date);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionActionSchema, type Decision } from '../../../shared/domain/decision.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { newRecord } from '../../state/new-record.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { fallbackLocale, localeOf } from '../../ui/locale.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';

const actions = decisionActionSchema.options;
type Action = (typeof actions)[number];

/** What the person decided about a finding, or wants to do about it: nothing is chosen for them. */
export function FindingDecision(props: { readonly finding: Finding; readonly decision: Decision | null }) {
  const { t } = useTranslation();
  const [action, setAction] = useState<Action | null>(null);
  const [reasons, setReasons] = useState(noReasons);
  if (props.decision) return <Decided decision={props.decision} />;
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
        <DecisionForm finding={props.finding} action={action} reasons={reasons} onChange={setReasons} />
      )}
    </section>
  );
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { t, i18n } = useTranslation();
  const store = useCaseStore();
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
}

type Reasons = Pick<Decision, 'note' | 'by' | 'inDossier'>;
const noReasons: Reasons = { note: '', by: '', inDossier: false };

/** Why it was decided so, by whom, and whether the dossier says so. */
function DecisionForm(props: {
  readonly finding: Finding;
  readonly action: Action;
  readonly reasons: Reasons;
  readonly onChange: (reasons: Reasons) => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { finding, action, reasons } = props;
  const change = (fields: Partial<Reasons>) => props.onChange({ ...reasons, ...fields });
  const save = async () => {
    const record = newRecord('decision');
    const at = new Date().toISOString();
    await store.save([{ ...record, ...reasons, finding: finding.id, action, at }]);
  };
  return (
    <div className="decision-form">
      <p>{t(`decisionHint.${action}`)}</p>
      <TextArea
        label={t('decision.note')}
        value={reasons.note}
        max={20_000}
        onChange={(note) => change({ note })}
      />
      <TextField label={t('decision.by')} value={reasons.by} max={300} onChange={(by) => change({ by })} />
      {action === 'keep-both' && (
        <CheckField
          label={t('decision.inDossier')}
          checked={reasons.inDossier}
          onChange={(inDossier) => change({ inDossier })}
        />
      )}
      <Button look="main" onClick={() => void save()}>
        {t('decision.keep')}
      </Button>
    </div>
  );
}

function instantIn(instant: string, language: string): string {
  const date = new Date(instant);
  if (instant === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat([localeOf(language), fallbackLocale], { dateStyle: 'long' }).format(date);
}

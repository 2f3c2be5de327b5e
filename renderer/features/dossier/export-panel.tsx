import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract.ts';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { RunningJob } from '../../../shared/job.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Written } from './export-result.tsx';

/** What was chosen before exporting. */
export type ExportWish = CallInput<'dossier.export'>;

/** Writes the dossier, says how far it is, and then what was written and where. */
export function ExportPanel(props: {
  readonly busy: boolean;
  readonly running: RunningJob | null;
  readonly report: ExportReport | null;
  /** Of what would be written now; null: not known yet. */
  readonly size: { readonly volumes: number; readonly pages: number; readonly bytes: number } | null;
  readonly errors: number;
  /** Whether somebody's identity is hidden: a filing copy is then offered. */
  readonly hides: boolean;
  readonly onExport: (wish: ExportWish) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [keepNames, setKeepNames] = useState(false);
  const { size } = props;
  const wish: ExportWish = { keepNames, ...(password === '' ? {} : { password }) };
  return (
    <section className="card" aria-labelledby="export-title">
      <h2 id="export-title">{t('dossier.write')}</h2>
      {size && (
        <p className="quiet-text">
          {t('document.pageCount', { count: size.pages })} ·{' '}
          {t('dossier.volumeCount', { count: size.volumes })} ·{' '}
          {t('document.size', { kilobytes: Math.max(1, Math.round(size.bytes / 1024)) })}
        </p>
      )}
      {props.errors > 0 && <p className="quiet-text">{t('dossier.errorsLeft', { count: props.errors })}</p>}
      <Button icon={FileOutput} look="main" disabled={props.busy} onClick={() => props.onExport(wish)}>
        {t('dossier.export')}
      </Button>
      {props.busy && (
        <Progress
          label={t('dossier.writing', { item: props.running?.item ?? '' })}
          done={props.running?.done ?? 0}
          total={props.running?.total ?? 0}
          onCancel={props.onCancel}
        />
      )}
      {props.report && <Written report={props.report} />}
      {props.hides && (
        <CheckField
          label={t('dossier.keepNames')}
          hint={t('dossier.keepNamesHint')}
          checked={keepNames}
          onChange={setKeepNames}
        />
      )}
      <div>
        <Disclosure title={t('dossier.lock')}>
          <TextField
            label={t('dossier.password')}
            hint={t('dossier.passwordHint')}
            type="password"
            autoComplete="new-password"
            value={password}
            max={200}
            onChange={setPassword}
          />
        </Disclosure>
      </div>
    </section>
  );
}

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
import { ExportResult } from './export-result.tsx';

/** What was chosen before exporting. */
export type ExportOptions = CallInput<'dossier.export'>;

/** How much an export writes. */
interface ExportSize {
  readonly volumes: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Writes the dossier, says how far it is, and then what was written and where. */
export function ExportPanel(props: {
  readonly busy: boolean;
  readonly running: RunningJob | null;
  readonly report: ExportReport | null;
  /** Of what would be written now; null: not known yet. */
  readonly size: ExportSize | null;
  readonly errors: number;
  /** Whether somebody's identity is hidden: a filing copy is then offered. */
  readonly hidesIdentities: boolean;
  readonly onExport: (options: ExportOptions) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [keepNames, setKeepNames] = useState(false);
  const options: ExportOptions = { keepNames, ...(password === '' ? {} : { password }) };
  return (
    <section className="card" aria-labelledby="export-title">
      <h2 id="export-title">{t('dossier.write')}</h2>
      {props.size && <Size size={props.size} />}
      {props.errors > 0 && <p className="quiet-text">{t('dossier.errorsLeft', { count: props.errors })}</p>}
      <Button icon={FileOutput} look="main" disabled={props.busy} onClick={() => props.onExport(options)}>
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
      {props.report && <ExportResult report={props.report} />}
      {props.hidesIdentities && (
        <CheckField
          label={t('dossier.keepNames')}
          hint={t('dossier.keepNamesHint')}
          checked={keepNames}
          onChange={setKeepNames}
        />
      )}
      <PasswordSection password={password} onChange={setPassword} />
    </section>
  );
}

function Size({ size }: { readonly size: ExportSize }) {
  const { t } = useTranslation();
  return (
    <p className="quiet-text">
      {t('document.pageCount', { count: size.pages })} · {t('dossier.volumeCount', { count: size.volumes })} ·{' '}
      {t('document.size', { kilobytes: Math.max(1, Math.round(size.bytes / 1024)) })}
    </p>
  );
}

function PasswordSection(props: {
  readonly password: string;
  readonly onChange: (password: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <Disclosure title={t('dossier.lock')}>
        <TextField
          label={t('dossier.password')}
          hint={t('dossier.passwordHint')}
          type="password"
          autoComplete="new-password"
          value={props.password}
          max={200}
          onChange={props.onChange}
        />
      </Disclosure>
    </div>
  );
}

/** How much a report's volumes hold together. */
export function exportSizeOf({ volumes }: ExportReport): ExportSize {
  const sum = (of: (volume: ExportReport['volumes'][number]) => number) =>
    volumes.reduce((total, volume) => total + of(volume), 0);
  return { volumes: volumes.length, pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes) };
}

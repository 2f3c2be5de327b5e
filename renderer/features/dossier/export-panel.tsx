import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport, JobState } from '../../../shared/contract.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choices.tsx';
import { Progress } from '../../ui/progress.tsx';

const sizes = { none: null, '25': 25_000_000, '15': 15_000_000, '10': 10_000_000 } as const;
type Size = keyof typeof sizes;

/** Writes the dossier, says how far it is, and then what was written and where. */
export function ExportPanel(props: {
  readonly busy: boolean;
  readonly running: JobState | null;
  readonly report: ExportReport | null;
  readonly onExport: (maxBytes: number | null) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [size, setSize] = useState<Size>('none');
  return (
    <section className="card" aria-labelledby="export-title">
      <h2 id="export-title">{t('dossier.write')}</h2>
      <SelectField
        label={t('dossier.size')}
        hint={t('dossier.sizeHint')}
        value={size}
        options={(['none', '25', '15', '10'] as const).map((value) => ({
          value,
          label: value === 'none' ? t('dossier.oneFile') : t('dossier.megabytes', { count: Number(value) }),
        }))}
        onChange={setSize}
      />
      <Button icon={FileOutput} look="main" disabled={props.busy} onClick={() => props.onExport(sizes[size])}>
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
    </section>
  );
}

function Written(props: { readonly report: ExportReport }) {
  const { t } = useTranslation();
  return (
    <div className="written" role="status">
      <h3>{t('dossier.written')}</h3>
      <ul>
        {props.report.volumes.map((volume) => (
          <li key={volume.path}>
            <p dir="ltr">
              <bdi>{volume.path}</bdi>
            </p>
            <p className="quiet-text">
              {t('document.pageCount', { count: volume.pages })} ·{' '}
              {t('document.size', { kilobytes: Math.max(1, Math.round(volume.bytes / 1024)) })}
            </p>
          </li>
        ))}
      </ul>
      <p>{t('dossier.checkIt')}</p>
    </div>
  );
}

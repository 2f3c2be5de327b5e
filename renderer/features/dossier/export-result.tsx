import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import { isDay } from '../../../shared/dates/day.ts';
import { servedBundleOf } from '../../../shared/dossier/numbering/served-bundle.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What was written and where; recorded as served, its numbers are kept from then on. */
export function ExportResult(props: { readonly report: ExportReport }) {
  const { t } = useTranslation();
  const { report } = props;
  return (
    <div className="written" role="status">
      <h3>{t('dossier.written')}</h3>
      <ul>
        {report.volumes.map((volume) => (
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
      <RecordServing report={report} />
    </div>
  );
}

function RecordServing(props: { readonly report: ExportReport }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio, today } = useCase();
  const [day, setDay] = useState<string>(today);
  const { dossier } = folio.case;
  const isRecorded = dossier.served.some(({ files }) => files[0]?.sha256 === props.report.volumes[0]?.sha256);
  if (isRecorded) return <p>{t('dossier.noted')}</p>;
  const record = () => {
    if (!isDay(day)) return;
    const serving = servedBundleOf(props.report, day, dossier.supplement?.number ?? 0);
    store.patch(folio.case, { dossier: { ...dossier, served: [...dossier.served, serving] } });
  };
  return (
    <div className="note-handed-in">
      <TextField
        label={t('dossier.handedInOn')}
        hint={t('dossier.handedInHint')}
        value={day}
        max={10}
        onChange={setDay}
      />
      <Button disabled={!isDay(day)} onClick={record}>
        {t('dossier.noteHandedIn')}
      </Button>
    </div>
  );
}

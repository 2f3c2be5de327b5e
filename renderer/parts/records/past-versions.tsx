import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastVersion } from '../../../shared/records/past-version.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { ask } from '../../host.ts';
import { localeOf, fallbackLocale } from '../../ui/locale.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldName } from './field-name.ts';
import { valueText } from './value-text.ts';

/** The record as it was before each change; any of them can be put back, and that can be undone too. */
export function PastVersions(props: { readonly record: FolioRecord; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const store = useCaseStore();
  const [versions, setVersions] = useState<readonly PastVersion[] | null>(null);
  const { id } = props.record;
  useEffect(() => {
    void store
      .flush()
      .then(() => ask('record.history', { id }))
      .then((reply) => setVersions(reply.ok ? reply.value : []));
  }, [store, id]);
  const putBack = async (record: FolioRecord) => {
    await store.save([record]);
    props.onClose();
  };
  return (
    <Dialog title={t('record.history')} onClose={props.onClose} wide>
      {versions?.length === 0 && <p>{t('record.noHistory')}</p>}
      <ol className="versions">
        {(versions ?? []).map((version, at) => (
          <li key={`${version.at}${at}`}>
            <h3>{timeIn(version.at, i18n.language)}</h3>
            {version.record === null ? (
              <p className="quiet-text">{t('record.notYet')}</p>
            ) : (
              <>
                <Differences before={version.record} now={props.record} />
                <Button look="plain" onClick={() => version.record && void putBack(version.record)}>
                  {t('record.putBack')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Differences(props: { readonly before: FolioRecord; readonly now: FolioRecord }) {
  const { t } = useTranslation();
  const now = new Map(Object.entries(props.now));
  const changed = Object.entries(props.before).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(now.get(field)),
  );
  if (changed.length === 0) return <p className="quiet-text">{t('record.same')}</p>;
  return (
    <dl className="differences">
      {changed.map(([field, value]) => (
        <div key={field}>
          <dt>{fieldName(t, field)}</dt>
          <dd dir="auto">{valueText(value) || t('record.empty')}</dd>
        </div>
      ))}
    </dl>
  );
}

function timeIn(instant: string, language: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat([localeOf(language), fallbackLocale], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}

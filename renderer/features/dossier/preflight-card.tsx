import { useTranslation } from 'react-i18next';
import type { PreflightItem } from '../../../shared/dossier/report.ts';
import { preflightText } from '../../parts/dossier/preflight-text.ts';
import { useCase } from '../../state/case-context.tsx';
import { pageOf, useNav } from '../../state/nav.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

/** What the destination asks that is not there yet, and what will be left out and why. */
export function PreflightCard(props: { readonly items: readonly PreflightItem[] | null }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  return (
    <section className="card" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('dossier.missing')}</h2>
      {props.items?.length === 0 && <p>{t('dossier.nothingMissing')}</p>}
      <ul className="side-list">
        {(props.items ?? []).map((item, at) => {
          const record = item.record === undefined ? undefined : byId.get(item.record);
          return (
            <li key={`${item.code}${item.record ?? ''}${at}`} className="preflight">
              <SeverityMark severity={item.severity} />
              <span>
                {preflightText(item, t)}{' '}
                {record && (
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => go(pageOf(record.record), record.id)}
                  >
                    {t('dossier.goThere')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

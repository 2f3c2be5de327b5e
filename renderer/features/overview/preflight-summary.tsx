import { useTranslation } from 'react-i18next';
import { useDossierPreview } from '../../parts/dossier/dossier-preview.ts';
import { preflightText } from '../../parts/dossier/preflight-text.ts';
import { useCase } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

const maxShown = 5;

/** The first of what the chosen destination asks and the case lacks. */
export function PreflightSummary() {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { go } = useNav();
  const { preview } = useDossierPreview();
  const items = (preview?.preflight ?? []).filter(({ severity }) => severity !== 'info');
  return (
    <section className="card">
      <div>
        <h2>{t('overview.missing')}</h2>
        {folio.case.profile !== 'generic' && (
          <p className="quiet-text">{t(`profile.${folio.case.profile}`)}</p>
        )}
      </div>
      {preview !== null && items.length === 0 && <p className="quiet-text">{t('dossier.nothingMissing')}</p>}
      <ul className="side-list">
        {items.slice(0, maxShown).map((item, at) => (
          <li key={`${item.code}${at}`} className="preflight">
            <SeverityMark severity={item.severity} />
            <span>{preflightText(item, t)}</span>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => go('dossier')}>
        {t('overview.seeDossier')}
      </Button>
    </section>
  );
}

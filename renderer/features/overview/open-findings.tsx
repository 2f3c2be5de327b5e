import { useTranslation } from 'react-i18next';
import { useExplained } from '../../parts/findings/explained.ts';
import { useOpenFindings } from '../../parts/findings/known-findings.ts';
import { NothingFound } from '../../parts/findings/nothing-found.tsx';
import { quotesOf } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

const maxShown = 5;

/** The first of the findings that somebody has yet to decide on. */
export function OpenFindings() {
  const { t } = useTranslation();
  const { go } = useNav();
  const open = useOpenFindings();
  const explained = useExplained();
  const important = open.filter(({ finding }) => finding.severity !== 'info');
  return (
    <section className="card">
      <h2>{t('overview.findings')}</h2>
      {important.length === 0 && (
        <p className="quiet-text">
          <NothingFound />
        </p>
      )}
      <ul className="side-list">
        {important.slice(0, maxShown).map(({ finding }) => (
          <li key={finding.id}>
            <button type="button" className="side-link" onClick={() => go('findings', finding.id)}>
              <SeverityMark severity={finding.severity} />
              <span>
                {explained(finding).title}
                <small>{quotesOf(finding)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {important.length > 0 && (
        <Button look="quiet" onClick={() => go('findings')}>
          {t('overview.seeFindings', { count: important.length })}
        </Button>
      )}
    </section>
  );
}

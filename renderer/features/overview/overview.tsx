import { useTranslation } from 'react-i18next';
import { useCase } from '../../state/case-context.tsx';
import { FirstIncident } from './first-incident.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { LastBackup } from './last-backup.tsx';
import { OpenFindings } from './open-findings.tsx';
import { PreflightSummary } from './preflight-summary.tsx';
import { UpcomingDates } from './upcoming-dates.tsx';

/** What comes next, what is missing, what does not fit. Nothing of the story itself. */
export function Overview() {
  const { t } = useTranslation();
  const { folio } = useCase();
  return (
    <div className="page overview">
      <header className="page-head">
        <h1>{t('places.overview')}</h1>
      </header>
      <FirstIncident />
      <div className="overview-columns">
        <UpcomingDates record={folio.case} />
        <PreflightSummary />
        <OpenFindings />
        <GuideSteps />
        <LastBackup />
      </div>
    </div>
  );
}

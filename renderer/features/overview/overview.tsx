import { useTranslation } from 'react-i18next';
import type { Case } from '../../../shared/domain/case.ts';
import { daysBetween, isDay, type Day } from '../../../shared/domain/day.ts';
import type { When } from '../../../shared/domain/when.ts';
import { useDossierPreview } from '../../parts/dossier/dossier-preview.ts';
import { useExplained } from '../../parts/findings/explained.ts';
import { useOpenFindings } from '../../parts/findings/known-findings.ts';
import { NothingFound } from '../../parts/findings/nothing-found.tsx';
import { preflightText } from '../../parts/dossier/preflight-text.ts';
import { useCase } from '../../state/case-context.tsx';
import { quotesOf } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { FirstIncident } from './first-incident.tsx';
import { LastBackup } from './last-backup.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { readingSentence } from '../../ui/date-field/date-text.ts';

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
        <UpcomingDates own={folio.case} />
        <PreflightSummary />
        <OpenFindings />
        <GuideSteps />
        <LastBackup />
      </div>
    </div>
  );
}

interface UpcomingDate {
  readonly title: string;
  readonly when: When;
  readonly day: Day;
}

function UpcomingDates(props: { readonly own: Case }) {
  const { t, i18n } = useTranslation();
  const { today } = useCase();
  const { go } = useNav();
  const coming = upcomingDates(props.own, today, (kind) => t(`appointment.${kind}`), t('overview.deadline'));
  return (
    <section className="card">
      <h2>{t('overview.next')}</h2>
      {coming.length === 0 && <p className="quiet-text">{t('overview.nothingNext')}</p>}
      <ul className="coming">
        {coming.map(({ title, when, day }, at) => (
          <li key={`${day}${at}`}>
            <strong>
              <bdi>{title}</bdi>
            </strong>
            <span>{readingSentence(when, t, i18n.language)}</span>
            <span className="quiet-text">
              {isDay(today) && t('overview.daysLeft', { count: daysBetween(today, day) })}
            </span>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => go('interview')}>
        {t('overview.changeDates')}
      </Button>
    </section>
  );
}

function upcomingDates(
  own: Case,
  today: string,
  appointment: (kind: Case['appointments'][number]['kind']) => string,
  deadline: string,
): readonly UpcomingDate[] {
  const all = [
    ...own.appointments.map(({ kind, when }) => ({ title: appointment(kind), when })),
    ...own.deadlines.map(({ title, when }) => ({ title: title || deadline, when })),
  ];
  return all
    .flatMap(({ title, when }) => {
      const day = when?.latest ?? when?.earliest;
      return when && day && day >= today ? [{ title, when, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const shown = 5;

function PreflightSummary() {
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
        {items.slice(0, shown).map((item, at) => (
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

function OpenFindings() {
  const { t } = useTranslation();
  const { go } = useNav();
  const open = useOpenFindings();
  const explained = useExplained();
  const heavy = open.filter(({ finding }) => finding.severity !== 'info');
  return (
    <section className="card">
      <h2>{t('overview.findings')}</h2>
      {heavy.length === 0 && (
        <p className="quiet-text">
          <NothingFound />
        </p>
      )}
      <ul className="side-list">
        {heavy.slice(0, shown).map(({ finding }) => (
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
      {heavy.length > 0 && (
        <Button look="quiet" onClick={() => go('findings')}>
          {t('overview.seeFindings', { count: heavy.length })}
        </Button>
      )}
    </section>
  );
}

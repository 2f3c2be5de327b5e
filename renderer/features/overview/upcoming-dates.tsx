import { useTranslation } from 'react-i18next';
import type { Case } from '../../../shared/domain/case.ts';
import { daysBetween, isDay, type Day } from '../../../shared/dates/day.ts';
import type { When } from '../../../shared/dates/when.ts';
import { useCase } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { readingSentence } from '../../ui/date-field/date-text.ts';

interface UpcomingDate {
  readonly title: string;
  readonly when: When;
  readonly day: Day;
}

/** The interview, hearings and deadlines to come, with the days left. */
export function UpcomingDates(props: { readonly record: Case }) {
  const { t, i18n } = useTranslation();
  const { today } = useCase();
  const { go } = useNav();
  const upcoming = upcomingDates(
    props.record,
    today,
    (kind) => t(`appointment.${kind}`),
    t('overview.deadline'),
  );
  return (
    <section className="card">
      <h2>{t('overview.next')}</h2>
      {upcoming.length === 0 && <p className="quiet-text">{t('overview.nothingNext')}</p>}
      <ul className="coming">
        {upcoming.map(({ title, when, day }, at) => (
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
  record: Case,
  today: string,
  appointment: (kind: Case['appointments'][number]['kind']) => string,
  deadline: string,
): readonly UpcomingDate[] {
  const all = [
    ...record.appointments.map(({ kind, when }) => ({ title: appointment(kind), when })),
    ...record.deadlines.map(({ title, when }) => ({ title: title || deadline, when })),
  ];
  return all
    .flatMap(({ title, when }) => {
      const day = when?.latest ?? when?.earliest;
      return when && day && day >= today ? [{ title, when, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

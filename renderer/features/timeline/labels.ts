import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarId } from '../../../shared/dates/calendar-id.ts';
import type { OwnCalendar } from '../../parts/calendars/own-calendar.ts';
import { useOpenFindings } from '../../parts/findings/known-findings.ts';
import { useSettledCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { fallbackLocale } from '../../ui/locale.ts';
import type { Cluster } from './arrange.ts';
import { conflictsOf } from './conflicts.ts';
import type { Labels } from './draw.ts';
import { flagsOf } from './items.ts';
import type { Tick } from './view.ts';

/** What the picture says in words, and between which records it draws a line. */
export function useLabels(today: number, calendar: OwnCalendar): Labels {
  const { t, i18n } = useTranslation();
  const { folio, byId } = useSettledCase();
  const open = useOpenFindings();
  const conflicts = useMemo(() => conflictsOf(open.map(({ finding }) => finding)), [open]);
  return useMemo(() => {
    const flags = flagsOf(folio.case).map(({ day, title, kind }) => ({
      day,
      title: title || (kind === 'deadline' ? t('overview.deadline') : t(`appointment.${kind}`)),
    }));
    return {
      flags: [{ day: today, title: t('timeline.today') }, ...flags],
      conflicts,
      nameOf: (id) => {
        const record = byId.get(id);
        return record ? nameOf(record, t, byId) : '';
      },
      laneName: ({ lane }) => t(`timeline.lane.${lane}`),
      count: clusterCount(i18n.language),
      label: tickLabel(i18n.language, 'gregory'),
      ownLabel: calendar === 'none' ? null : tickLabel(i18n.language, calendar),
    };
  }, [folio.case, conflicts, byId, t, i18n.language, calendar, today]);
}

function clusterCount(language: string): (cluster: Cluster) => string {
  const format = new Intl.NumberFormat(language, { signDisplay: 'always' });
  return ({ count }) => format.format(count);
}

function tickLabel(language: string, calendar: CalendarId): (tick: Tick) => string {
  const locale = [language, fallbackLocale].map((tag) => `${tag}-u-ca-${calendar}`);
  const formats = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  };
  return ({ day, unit }) => formats[unit].format(new Date(day * 86_400_000));
}

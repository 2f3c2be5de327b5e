import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay, toEpochDay } from '../../../shared/domain/day.ts';
import { calendarIdSchema, type CalendarId } from '../../../shared/domain/calendar-id.ts';
import { fallbackLocale } from '../../ui/locale.ts';
import { useOpenFindings } from '../../parts/findings/known-findings.ts';
import { NothingDated } from '../../parts/findings/nothing-dated.tsx';
import { useRestedCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { placeOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import type { Conflict } from './conflicts.ts';
import type { Crowd, LaneBand } from './arrange.ts';
import { around } from './around.ts';
import { flagsOf, itemsOf } from './items.ts';
import { useKeptView } from './kept-view.ts';
import { Picture, whole, type Steer } from './picture.tsx';
import { TimelineList } from './timeline-list.tsx';
import { fit, zoomAt, type Tick } from './view.ts';

type OwnCalendar = CalendarId | 'none';

/** Everything with a date: as a picture to move about in, and as a list. */
export function Timeline() {
  const { t, i18n } = useTranslation();
  const { today, folio, byId } = useRestedCase();
  const { spot, go } = useNav();
  const open = useOpenFindings();
  const [shape, setShape] = useState<'picture' | 'list'>('picture');
  const calendar: OwnCalendar = usePreferences().calendar ?? 'none';
  const steer = useRef<Steer>(() => undefined);
  const { kept, keep } = useKeptView();
  const now = isDay(today) ? toEpochDay(today) : 0;
  const items = useMemo(() => itemsOf(folio, now), [folio, now]);
  const chosen = useMemo(() => items.find(({ id }) => id === spot.record) ?? null, [items, spot.record]);
  const conflicts = useMemo(
    () =>
      open.filter(({ finding }) => finding.severity === 'error').flatMap(({ finding }) => pairsOf(finding)),
    [open],
  );
  const words = useMemo(() => {
    const flags = flagsOf(folio.case).map(({ day, title, kind }) => ({
      day,
      title: title || (kind === 'deadline' ? t('overview.deadline') : t(`appointment.${kind}`)),
    }));
    return {
      flags: [{ day: now, title: t('timeline.today') }, ...flags],
      conflicts,
      nameOf: (id: string) => {
        const record = byId.get(id);
        return record ? nameOf(record, t, byId) : '';
      },
      laneName: ({ lane }: LaneBand) => t(`timeline.lane.${lane}`),
      count: counter(i18n.language),
      label: labeller(i18n.language, 'gregory'),
      ownLabel: calendar === 'none' ? null : labeller(i18n.language, calendar),
    };
  }, [folio.case, conflicts, byId, t, i18n.language, calendar, now]);
  const openRecord = (id: string) => {
    const record = byId.get(id);
    if (record) go(placeOf(record.record), id);
  };
  return (
    <div className="page timeline">
      <header className="page-head">
        <h1>{t('places.timeline')}</h1>
        <p>{t('timeline.lead')}</p>
      </header>
      <div className="timeline-tools">
        <Button pressed={shape === 'picture'} onClick={() => setShape('picture')}>
          {t('timeline.picture')}
        </Button>
        <Button pressed={shape === 'list'} onClick={() => setShape('list')}>
          {t('timeline.list')}
        </Button>
        {shape === 'picture' && (
          <>
            <Button look="quiet" onClick={() => steer.current((_view, { width }) => whole(items, width))}>
              {t('timeline.fit')}
            </Button>
            <Button
              look="quiet"
              onClick={() => steer.current((_view, { width }) => fit(now - 365, now + 30, width))}
            >
              {t('timeline.year')}
            </Button>
            {chosen && (
              <Button
                look="quiet"
                onClick={() => steer.current((_view, size) => around(items, chosen, size))}
              >
                {t('timeline.around')}
              </Button>
            )}
            <Button
              look="quiet"
              onClick={() => steer.current((view, { width }) => zoomAt(view, width / 2, 1.5))}
            >
              {t('timeline.zoomIn')}
            </Button>
            <Button
              look="quiet"
              onClick={() => steer.current((view, { width }) => zoomAt(view, width / 2, 1 / 1.5))}
            >
              {t('timeline.zoomOut')}
            </Button>
            <Select
              label={t('timeline.calendar')}
              value={calendar}
              options={[
                { value: 'none' as const, label: `${t('timeline.calendar')}: ${t('timeline.none')}` },
                ...shown.map((value) => ({ value, label: t(`date.calendar.${value}`) })),
              ]}
              onChange={(next) => prefer({ calendar: next === 'none' ? null : next })}
            />
          </>
        )}
      </div>
      {items.length === 0 ? (
        <NothingDated />
      ) : shape === 'list' ? (
        <TimelineList folio={folio} byId={byId} chosen={spot.record} onOpen={openRecord} />
      ) : kept === undefined ? null : (
        <Picture
          items={items}
          words={words}
          chosen={chosen}
          start={kept}
          onShown={keep}
          onOpen={openRecord}
          onFinding={(id) => go('findings', id)}
          onReady={(given) => {
            steer.current = given;
          }}
        />
      )}
    </div>
  );
}

/** Gregorian is always at the top; Bikram Sambat is not known to the browser. */
const shown = calendarIdSchema.options.filter((each) => each !== 'gregory' && each !== 'bikram-sambat');

function pairsOf(finding: ReturnType<typeof useOpenFindings>[number]['finding']) {
  const records = [
    ...new Set(finding.statements.flatMap(({ source, about }) => [about?.record ?? source, source])),
  ];
  return records
    .slice(1)
    .map((other): Conflict => ({ finding: finding.id, one: records[0] ?? other, other }));
}

function counter(language: string): (crowd: Crowd) => string {
  const format = new Intl.NumberFormat(language, { signDisplay: 'always' });
  return ({ count }) => format.format(count);
}

function labeller(language: string, calendar: CalendarId): (tick: Tick) => string {
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

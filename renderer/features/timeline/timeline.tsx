import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay, toEpochDay } from '../../../shared/dates/day.ts';
import { NothingDated } from '../../parts/findings/nothing-dated.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { pageOf, useNav } from '../../state/nav.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { itemsOf } from './items.ts';
import { useKeptView } from './kept-view.ts';
import { useLabels } from './labels.ts';
import { Picture } from './picture.tsx';
import { TimelineList } from './timeline-list.tsx';
import { TimelineTools, type Shape } from './timeline-tools.tsx';
import type { ChangeView } from './use-picture.ts';

/** Everything with a date: as a picture to move about in, and as a list. */
export function Timeline() {
  const { t } = useTranslation();
  const { today: day, folio, byId } = useSettledCase();
  const { location, go } = useNav();
  const [shape, setShape] = useState<Shape>('picture');
  const calendar = usePreferences().calendar ?? 'none';
  const changeView = useRef<ChangeView>(() => undefined);
  const { kept, keep } = useKeptView();
  const today = isDay(day) ? toEpochDay(day) : 0;
  const items = useMemo(() => itemsOf(folio, today), [folio, today]);
  const chosen = useMemo(
    () => items.find(({ id }) => id === location.record) ?? null,
    [items, location.record],
  );
  const labels = useLabels(today, calendar);
  const openRecord = (id: string) => {
    const record = byId.get(id);
    if (record) go(pageOf(record.record), id);
  };
  return (
    <div className="page timeline">
      <header className="page-head">
        <h1>{t('places.timeline')}</h1>
        <p>{t('timeline.lead')}</p>
      </header>
      <TimelineTools
        {...{ items, chosen, today, shape }}
        onShape={setShape}
        changeView={(change) => changeView.current(change)}
      />
      {items.length === 0 ? (
        <NothingDated />
      ) : shape === 'list' ? (
        <TimelineList folio={folio} byId={byId} chosen={location.record} onOpen={openRecord} />
      ) : kept === undefined ? null : (
        <Picture
          {...{ items, labels, chosen }}
          start={kept}
          onShown={keep}
          onOpen={openRecord}
          onFinding={(id) => go('findings', id)}
          onReady={(given) => {
            changeView.current = given;
          }}
        />
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useOwnCalendarChoice } from '../../parts/calendars/own-calendar.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { around } from './around.ts';
import type { Item } from './items.ts';
import { fitAll } from './picture-view.ts';
import type { ChangeView } from './use-picture.ts';
import { fit, zoomAt } from './view.ts';

/** What the timeline is shown as. */
export type Shape = 'picture' | 'list';

interface PictureToolsProps {
  readonly items: readonly Item[];
  readonly chosen: Item | null;
  readonly today: number;
  readonly changeView: ChangeView;
}

/** Picture or list; for the picture, what shows and the calendar beside it. */
export function TimelineTools(
  props: PictureToolsProps & { readonly shape: Shape; readonly onShape: (shape: Shape) => void },
) {
  const { t } = useTranslation();
  const { shape, onShape } = props;
  return (
    <div className="timeline-tools">
      <Button pressed={shape === 'picture'} onClick={() => onShape('picture')}>
        {t('timeline.picture')}
      </Button>
      <Button pressed={shape === 'list'} onClick={() => onShape('list')}>
        {t('timeline.list')}
      </Button>
      {shape === 'picture' && (
        <>
          <ViewButtons {...props} />
          <OwnCalendarSelect />
        </>
      )}
    </div>
  );
}

function ViewButtons({ items, chosen, today, changeView }: PictureToolsProps) {
  const { t } = useTranslation();
  const year = { first: today - 365, last: today + 30 };
  return (
    <>
      <Button look="quiet" onClick={() => changeView((_view, { width }) => fitAll(items, width))}>
        {t('timeline.fit')}
      </Button>
      <Button
        look="quiet"
        onClick={() => changeView((_view, { width }) => fit(year.first, year.last, width))}
      >
        {t('timeline.year')}
      </Button>
      {chosen && (
        <Button look="quiet" onClick={() => changeView((_view, size) => around(items, chosen, size))}>
          {t('timeline.around')}
        </Button>
      )}
      <Button look="quiet" onClick={() => changeView((view, { width }) => zoomAt(view, width / 2, 1.5))}>
        {t('timeline.zoomIn')}
      </Button>
      <Button look="quiet" onClick={() => changeView((view, { width }) => zoomAt(view, width / 2, 1 / 1.5))}>
        {t('timeline.zoomOut')}
      </Button>
    </>
  );
}

function OwnCalendarSelect() {
  const { t } = useTranslation();
  const label = t('timeline.calendar');
  const choice = useOwnCalendarChoice(`${label}: ${t('timeline.none')}`);
  return <Select label={label} {...choice} />;
}

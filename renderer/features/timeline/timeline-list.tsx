import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Folio, FolioRecord } from '../../../shared/domain/case.ts';
import { byDate, nameOf, whenOf } from '../../state/names.ts';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { Button } from '../../ui/button.tsx';
import { ItemList } from '../../ui/item-list.tsx';

/** The same as the picture, in order, for a screen reader and for the keyboard. */
export function TimelineList(props: {
  readonly folio: Folio;
  readonly byId: ReadonlyMap<string, FolioRecord>;
  /** The entry the person came from. */
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { folio } = props;
  const [selected, setSelected] = useState(props.chosen);
  const items = useMemo(
    () =>
      byDate(
        [folio.incidents, folio.histories, folio.documents, folio.statements]
          .flat()
          .filter((record) => whenOf(record) !== null),
      ),
    [folio],
  );
  return (
    <>
      <ItemList
        label={t('places.timeline')}
        items={items}
        selected={selected}
        onSelect={setSelected}
        empty={<p>{t('timeline.empty')}</p>}
      >
        {(record) => (
          <>
            <span className="item-title">
              <bdi>{nameOf(record, t, props.byId)}</bdi>
            </span>
            <span className="item-line">
              <bdi>{shortWhen(whenOf(record))}</bdi> · {t(`kind.${record.record}`)}
            </span>
          </>
        )}
      </ItemList>
      <div>
        <Button disabled={selected === null} onClick={() => selected !== null && props.onOpen(selected)}>
          {t('timeline.open')}
        </Button>
      </div>
    </>
  );
}

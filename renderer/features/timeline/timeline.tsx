import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../state/case-context.tsx';
import { byDate, nameOf, whenOf } from '../../state/names.ts';
import { placeOf, useNav } from '../../state/nav.tsx';
import { shortWhen } from '../../ui/date-field/understood.ts';
import { ItemList } from '../../ui/item-list.tsx';

/** Everything that has a date, in order. */
export function Timeline() {
  const { t } = useTranslation();
  const { folio, byId } = useCase();
  const { go } = useNav();
  const items = useMemo(
    () =>
      byDate([
        ...folio.incidents.filter((record) => whenOf(record)),
        ...folio.histories.filter((record) => whenOf(record)),
        ...folio.documents.filter((record) => whenOf(record)),
        ...folio.statements.filter((record) => whenOf(record)),
      ]),
    [folio],
  );
  const open = (id: string) => {
    const record = byId.get(id);
    if (record) go(placeOf(record.record), id);
  };
  return (
    <div className="page timeline">
      <header className="page-head">
        <h1>{t('places.timeline')}</h1>
        <p>{t('timeline.lead')}</p>
      </header>
      <ItemList
        label={t('places.timeline')}
        items={items}
        selected={null}
        onSelect={open}
        empty={<p>{t('timeline.empty')}</p>}
      >
        {(record) => (
          <>
            <span className="item-title">
              <bdi>{nameOf(record, t)}</bdi>
            </span>
            <span className="item-line">
              <bdi>{shortWhen(whenOf(record))}</bdi> · {t(`kind.${record.record}`)}
            </span>
          </>
        )}
      </ItemList>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { historyKindSchema, type History, type HistoryKind } from '../../../shared/domain/history.ts';
import { Collection } from '../../parts/records/collection.tsx';
import { useSettledCase } from '../../state/case-context.tsx';
import { HistoryForm } from './history-form.tsx';

/** Where the person lived, worked, learned and travelled. */
export function Histories() {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const detailOf = (history: History) => {
    const place = history.place === null ? undefined : byId.get(history.place);
    const titled = [history.title, history.position, history.organisation].some(Boolean);
    // Without words of its own an entry is already named by its kind and its place.
    if (!titled) return '';
    return [t(`historyKind.${history.kind}`), place?.record === 'place' ? place.name : '']
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Collection
      page="histories"
      title={t('places.histories')}
      kind="history"
      records={folio.histories}
      addLabel={t('history.add')}
      emptyText={t('history.empty')}
      detail={detailOf}
      groups={historyKindSchema.options.map((value) => ({ value, label: t(`historyKind.${value}`) }))}
      groupOf={kindOf}
      prepare={(history, group) => (isKind(group) ? { ...history, kind: group } : history)}
    >
      {(history, fresh) => <HistoryForm history={history} fresh={fresh} />}
    </Collection>
  );
}

const kindOf = (history: History) => [history.kind];

function isKind(text: string): text is HistoryKind {
  return historyKindSchema.options.some((kind) => kind === text);
}

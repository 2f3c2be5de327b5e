import { useTranslation } from 'react-i18next';
import { Select, type Option } from '../../ui/choices.tsx';
import type { MadeKind } from '../../state/new-record.ts';
import { ordersOf } from './list-order.ts';
import type { Grouping } from './use-grouped.ts';
import type { ListChoices } from './use-listed.ts';

/** What a list is narrowed to, its order and its headings; not shown while there is nothing to list. */
export function ListTools(props: {
  readonly title: string;
  readonly kind: MadeKind;
  readonly groups?: readonly Option<string>[] | undefined;
  readonly hidden: boolean;
  readonly choices: ListChoices;
  readonly onChoose: (choices: Partial<ListChoices>) => void;
}) {
  const { t } = useTranslation();
  const { groups, choices, onChoose } = props;
  const groupings = groupingsOf(props);
  return (
    <div className="list-tools" hidden={props.hidden}>
      <input
        className="input"
        type="search"
        dir="auto"
        aria-label={t('list.filter', { what: props.title })}
        placeholder={t('list.filterShort')}
        value={choices.query}
        onChange={(event) => onChoose({ query: event.target.value })}
      />
      <Select
        label={t('list.order')}
        value={choices.order}
        options={ordersOf(props.kind).map((value) => ({ value, label: t(`list.by.${value}`) }))}
        onChange={(order) => onChoose({ order })}
      />
      {groups && (
        <Select
          label={t('list.kind')}
          value={choices.group}
          options={[{ value: '', label: t('list.all') }, ...groups]}
          onChange={(group) => onChoose({ group })}
        />
      )}
      {groupings.length > 1 && (
        <Select
          label={t('list.grouping')}
          value={choices.grouping}
          options={groupings.map((value) => ({ value, label: t(`list.groupedBy.${value}`) }))}
          onChange={(grouping) => onChoose({ grouping })}
        />
      )}
    </div>
  );
}

/** The headings a list can have: those its records have kinds or dates for. */
function groupingsOf(props: { readonly kind: MadeKind; readonly groups?: unknown }): readonly Grouping[] {
  const all: readonly Grouping[] = ['none', 'kind', 'year'];
  const has = { none: true, kind: props.groups !== undefined, year: props.kind !== 'place' };
  return all.filter((grouping) => has[grouping]);
}

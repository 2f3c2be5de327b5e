import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useSettledCase } from '../../state/case-context.tsx';
import { dateSorter, nameOf } from '../../state/names.ts';
import type { Option } from '../../ui/choices.tsx';
import type { Group } from '../../ui/list-layout.ts';
import { inOrder, matching, ordersOf, type Order } from './list-order.ts';
import { useGrouped, type Grouping } from './use-grouped.ts';

/** What a list is narrowed to and how it is ordered. */
export interface ListChoices {
  readonly query: string;
  /** A kind of record; '': all. */
  readonly group: string;
  readonly order: Order;
  readonly grouping: Grouping;
}

interface Listed<R> {
  readonly choices: ListChoices;
  readonly choose: (choices: Partial<ListChoices>) => void;
  readonly items: readonly R[];
  readonly groups?: readonly Group[];
}

/** The records of a list, narrowed, ordered and under headings as the person chose. */
export function useListed<R extends FolioRecord>(props: {
  readonly kind: FolioRecord['record'];
  readonly records: readonly R[];
  readonly groups?: readonly Option<string>[];
  readonly groupOf?: (record: R) => readonly string[];
}): Listed<R> {
  const { t, i18n } = useTranslation();
  const { records, groupOf } = props;
  const { byId } = useSettledCase();
  const [choices, setChoices] = useState<ListChoices>({
    query: '',
    group: '',
    order: ordersOf(props.kind)[0] ?? 'date',
    grouping: 'none',
  });
  const { query, group, order, grouping } = choices;
  const [sortByDate] = useState(() => dateSorter<R>());
  const listed = useMemo(() => {
    const name = (record: R) => nameOf(record, t, byId);
    return inOrder(matching(records, query, group, groupOf, name), order, sortByDate, name, i18n.language);
  }, [records, query, group, order, groupOf, t, byId, sortByDate, i18n.language]);
  return {
    choices,
    choose: (next) => setChoices((before) => ({ ...before, ...next })),
    ...useGrouped(listed, grouping, props.groups, groupOf),
  };
}

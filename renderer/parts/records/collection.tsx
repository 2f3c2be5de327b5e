import { Plus } from 'lucide-react';
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useCasePart, useCaseStore, useRestedCase } from '../../state/case-context.tsx';
import { dateSorter, nameOf, whenOf } from '../../state/names.ts';
import { newRecord, type MadeKind } from '../../state/new-record.ts';
import { useNav } from '../../state/nav.tsx';
import type { PlaceName } from '../../state/places.ts';
import { Button } from '../../ui/button.tsx';
import { Select, type Option } from '../../ui/choices.tsx';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { ItemList } from '../../ui/item-list.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import type { Group } from '../../ui/list-sections.ts';
import { inOrder, matching, ordersOf, type Order } from './list-order.ts';
import { useOpenFindings } from '../findings/known-findings.ts';
import { useOwnTop } from './scroll-to-top.ts';
import { useGrouped, type Grouping } from './use-grouped.ts';

interface CollectionProps<R extends FolioRecord> {
  readonly place: PlaceName;
  readonly title: string;
  readonly kind: MadeKind;
  /** As they were when typing last rested. */
  readonly records: readonly R[];
  readonly addLabel: string;
  /** Stands at the head where making one by hand is not the usual way; that way then comes after the tools. */
  readonly main?: ReactNode;
  readonly emptyText: string;
  /** The second line of a row, after the date. */
  readonly detail?: (record: R) => string;
  readonly groups?: readonly Option<string>[];
  readonly groupOf?: (record: R) => readonly string[];
  /** Sets fields on a record just made, such as the kind now shown. */
  readonly prepare?: (record: R, group: string) => R;
  readonly tools?: ReactNode;
  readonly children: (record: R, fresh: boolean) => ReactNode;
}

/** A list and the one record open beside it. */
export function Collection<R extends FolioRecord>(props: CollectionProps<R>) {
  const { t, i18n } = useTranslation();
  const store = useCaseStore();
  const { spot, go } = useNav();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState('');
  const [order, setOrder] = useState<Order>(ordersOf(props.kind)[0] ?? 'date');
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [fresh, setFresh] = useState<string | null>(null);
  const { records } = props;
  const { byId: known } = useRestedCase();
  const [sortByDate] = useState(() => dateSorter<R>());
  const listed = useMemo(
    () =>
      inOrder(
        matching(records, query, group, props.groupOf, (record) => nameOf(record, t, known)),
        order,
        sortByDate,
        (record) => nameOf(record, t, known),
        i18n.language,
      ),
    [records, query, group, order, props.groupOf, t, known, sortByDate, i18n.language],
  );
  const { items, groups } = useGrouped(listed, grouping, props.groups, props.groupOf);
  const groupings = groupingsOf(props);
  const open = props.records.find(({ id }) => id === spot.record);
  const pane = useOwnTop(open?.id ?? null);
  const add = async () => {
    const made = newRecord(props.kind);
    // Features give the kind that matches the records they show.
    const record = props.prepare ? props.prepare(made as FolioRecord as R, group) : made;
    const reply = await store.save([record]);
    if (!reply.ok) return;
    setFresh(record.id);
    setQuery('');
    go(props.place, record.id);
  };
  const addButton = (look: 'main' | 'quiet') => (
    <Button icon={Plus} look={look} shortcut="Control+N" onClick={() => void add()}>
      {props.addLabel}
    </Button>
  );
  return (
    <div className={`collection ${open ? 'with-record' : ''}`}>
      <section className="list-pane" aria-label={props.title}>
        <header className="list-head">
          <h1>{props.title}</h1>
          {props.main ?? addButton('main')}
        </header>
        {props.tools}
        {props.main && <div className="list-other">{addButton('quiet')}</div>}
        <div className="list-tools" hidden={props.records.length === 0}>
          <input
            className="input"
            type="search"
            dir="auto"
            aria-label={t('list.filter', { what: props.title })}
            placeholder={t('list.filterShort')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Select
            label={t('list.order')}
            value={order}
            options={ordersOf(props.kind).map((value) => ({ value, label: t(`list.by.${value}`) }))}
            onChange={setOrder}
          />
          {props.groups && (
            <Select
              label={t('list.kind')}
              value={group}
              options={[{ value: '', label: t('list.all') }, ...props.groups]}
              onChange={setGroup}
            />
          )}
          {groupings.length > 1 && (
            <Select
              label={t('list.grouping')}
              value={grouping}
              options={groupings.map((value) => ({ value, label: t(`list.groupedBy.${value}`) }))}
              onChange={setGrouping}
            />
          )}
        </div>
        <Rows
          {...props}
          items={items}
          heads={groups}
          searching={query !== '' || group !== ''}
          selected={open?.id ?? null}
        />
      </section>
      <section className="record-pane" aria-label={t('list.record')} ref={pane}>
        {open ? (
          <>
            <button type="button" className="link-button back-to-list" onClick={() => go(props.place)}>
              {t('list.back', { what: props.title })}
            </button>
            <AsTyped key={open.id} record={open}>
              {(record) => props.children(record, open.id === fresh)}
            </AsTyped>
          </>
        ) : (
          <p className="pane-empty">{props.records.length === 0 ? props.emptyText : t('list.choose')}</p>
        )}
      </section>
    </div>
  );
}

/** The open record letter by letter, while the list beside it waits until typing rests. */
function AsTyped<R extends FolioRecord>(props: {
  readonly record: R;
  readonly children: (record: R) => ReactNode;
}) {
  const { id } = props.record;
  // Ids are unique within a case, so what the index holds under this id is of the same kind.
  const typed = useCasePart(({ byId }) => byId.get(id) as R | undefined);
  return <div>{props.children(typed ?? props.record)}</div>;
}

function Rows<R extends FolioRecord>(
  props: CollectionProps<R> & {
    readonly items: readonly R[];
    readonly heads: readonly Group[] | undefined;
    readonly searching: boolean;
    readonly selected: string | null;
  },
) {
  const { t } = useTranslation();
  const { go } = useNav();
  const { byId } = useRestedCase();
  const open = useOpenFindings();
  const flagged = useMemo(() => severest(open), [open]);
  return (
    <ItemList
      label={props.title}
      items={props.items}
      groups={props.heads}
      selected={props.selected}
      onSelect={(id) => go(props.place, id)}
      empty={<p>{props.searching ? t('list.noMatch') : t('list.none')}</p>}
    >
      {(record) => {
        const severity = flagged.get(record.id);
        const line = [shortWhen(whenOf(record)), props.detail?.(record) ?? ''].filter(Boolean);
        return (
          <>
            <span className="item-title">
              <bdi>{nameOf(record, t, byId)}</bdi>
            </span>
            <span className="item-line">
              {line.map((part, at) => (
                <Fragment key={part}>
                  {at > 0 && <span> · </span>}
                  <bdi>{part}</bdi>
                </Fragment>
              ))}
            </span>
            {severity && <SeverityMark severity={severity} />}
          </>
        );
      }}
    </ItemList>
  );
}

function severest(open: ReturnType<typeof useOpenFindings>) {
  const worst = new Map<string, 'error' | 'warning'>();
  for (const { finding } of open) {
    if (finding.severity === 'info') continue;
    for (const { source, about } of finding.statements)
      for (const id of [source, about?.record])
        if (id !== undefined && worst.get(id) !== 'error') worst.set(id, finding.severity);
  }
  return worst;
}

/** The headings a list can have: those its records have kinds or dates for. */
function groupingsOf(props: { readonly kind: MadeKind; readonly groups?: unknown }): readonly Grouping[] {
  const all: readonly Grouping[] = ['none', 'kind', 'year'];
  const has = { none: true, kind: props.groups !== undefined, year: props.kind !== 'place' };
  return all.filter((grouping) => has[grouping]);
}

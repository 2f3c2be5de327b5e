import { Plus } from 'lucide-react';
import { Fragment, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../shared/domain/case.ts';
import { useCase, useCaseStore } from '../state/case-context.tsx';
import { dateSorter, nameOf, whenOf } from '../state/names.ts';
import { newRecord, type MadeKind } from '../state/new-record.ts';
import { useNav, type PlaceName } from '../state/nav.tsx';
import { Button } from '../ui/button.tsx';
import { Select, type Option } from '../ui/choices.tsx';
import { shortWhen } from '../ui/date-field/understood.ts';
import { ItemList } from '../ui/item-list.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { useOpenFindings } from './known-findings.ts';

interface CollectionProps<R extends FolioRecord> {
  readonly place: PlaceName;
  readonly title: string;
  readonly kind: MadeKind;
  readonly records: readonly R[];
  readonly addLabel: string;
  /** Where making one by hand is not the usual way. */
  readonly addLook?: 'main' | 'quiet';
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
  const { t } = useTranslation();
  const store = useCaseStore();
  const { spot, go } = useNav();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState('');
  const [order, setOrder] = useState<Order>('date');
  const [fresh, setFresh] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  const records = useDeferredValue(props.records);
  const { byId } = useCase();
  const known = useDeferredValue(byId);
  const [sortByDate] = useState(() => dateSorter<R>());
  const listed = useMemo(
    () =>
      inOrder(
        matching(records, query, group, props.groupOf, (record) => nameOf(record, t, known)),
        order,
        sortByDate,
        (record) => nameOf(record, t, known),
      ),
    [records, query, group, order, props.groupOf, t, known, sortByDate],
  );
  const items = order === 'kind' ? listed.toSorted(byRank(rankOf(props))) : listed;
  const open = props.records.find(({ id }) => id === spot.record);
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
  return (
    <div className={`collection ${open ? 'with-record' : ''}`}>
      <section className="list-pane" aria-label={props.title} ref={pane}>
        <header className="list-head">
          <h1>{props.title}</h1>
          <Button icon={Plus} look={props.addLook ?? 'main'} shortcut="Control+N" onClick={() => void add()}>
            {props.addLabel}
          </Button>
        </header>
        {props.tools}
        <div className="list-tools">
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
            options={orders(props.groups !== undefined).map((value) => ({
              value,
              label: t(`list.by.${value}`),
            }))}
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
        </div>
        <Rows
          {...props}
          items={items}
          grouped={order === 'kind'}
          searching={query !== '' || group !== ''}
          selected={open?.id ?? null}
        />
      </section>
      <section className="record-pane" aria-label={t('list.record')}>
        {open ? (
          <>
            <button type="button" className="link-button back-to-list" onClick={() => go(props.place)}>
              {t('list.back', { what: props.title })}
            </button>
            <div key={open.id}>{props.children(open, open.id === fresh)}</div>
          </>
        ) : (
          <p className="pane-empty">{props.records.length === 0 ? props.emptyText : t('list.choose')}</p>
        )}
      </section>
    </div>
  );
}

function Rows<R extends FolioRecord>(
  props: CollectionProps<R> & {
    readonly items: readonly R[];
    readonly grouped: boolean;
    readonly searching: boolean;
    readonly selected: string | null;
  },
) {
  const { t } = useTranslation();
  const { go } = useNav();
  const { byId } = useCase();
  const open = useOpenFindings();
  const flagged = useMemo(() => severest(open), [open]);
  return (
    <ItemList
      label={props.title}
      items={props.items}
      selected={props.selected}
      onSelect={(id) => go(props.place, id)}
      empty={<p>{props.searching ? t('list.noMatch') : t('list.none')}</p>}
    >
      {(record) => {
        const severity = flagged.get(record.id);
        const [kind = ''] = props.grouped ? (props.groupOf?.(record) ?? []) : [];
        const label = props.groups?.find(({ value }) => value === kind)?.label ?? '';
        const line = [label, shortWhen(whenOf(record)), props.detail?.(record) ?? ''].filter(Boolean);
        return (
          <>
            <span className="item-title">
              <bdi>{nameOf(record, t, byId)}</bdi>
            </span>
            <span className="item-line">
              {line.map((part, at) => (
                <Fragment key={part}>
                  {at > 0 && ' · '}
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

type Order = 'date' | 'name' | 'kind' | 'made';

function orders(grouped: boolean): readonly Order[] {
  return grouped ? ['date', 'name', 'kind', 'made'] : ['date', 'name', 'made'];
}

function byRank<R>(rank: (record: R) => number): (a: R, b: R) => number {
  // Two without a kind are both last: their difference is no number.
  return (a, b) => rank(a) - rank(b) || 0;
}

/** Where a record's kind stands among the kinds; by date within each. */
function rankOf<R extends FolioRecord>({ groups = [], groupOf }: CollectionProps<R>): (record: R) => number {
  const places = new Map(groups.map(({ value }, place) => [value, place]));
  return (record) => Math.min(...(groupOf?.(record) ?? []).map((kind) => places.get(kind) ?? Infinity));
}

function inOrder<R extends FolioRecord>(
  records: readonly R[],
  order: Order,
  sortByDate: (records: readonly R[]) => readonly R[],
  name: (record: R) => string,
): readonly R[] {
  if (order === 'made') return records;
  if (order === 'date' || order === 'kind') return sortByDate(records);
  const named = records.map((record) => ({ record, name: name(record) }));
  const collator = new Intl.Collator();
  return named.toSorted((a, b) => collator.compare(a.name, b.name)).map(({ record }) => record);
}

function matching<R extends FolioRecord>(
  records: readonly R[],
  query: string,
  group: string,
  groupOf: ((record: R) => readonly string[]) | undefined,
  name: (record: R) => string,
): readonly R[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '' && group === '') return records;
  return records.filter(
    (record) =>
      (group === '' || groupOf === undefined || groupOf(record).includes(group)) &&
      (wanted === '' ||
        name(record).toLocaleLowerCase().includes(wanted) ||
        haystack(record).includes(wanted)),
  );
}

const seen = new WeakMap<FolioRecord, string>();

function haystack(record: FolioRecord): string {
  const known = seen.get(record);
  if (known !== undefined) return known;
  const text = [shortWhen(whenOf(record)), ...Object.values(record)]
    .filter((value): value is string => typeof value === 'string')
    .join('\n')
    .toLocaleLowerCase();
  seen.set(record, text);
  return text;
}

import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { newRecord, type MadeKind } from '../../state/new-record.ts';
import { useNav } from '../../state/nav.tsx';
import type { PageName } from '../../state/page-names.ts';
import { Button } from '../../ui/button.tsx';
import type { Option } from '../../ui/choices.tsx';
import { CollectionRows } from './collection-rows.tsx';
import { ListTools } from './list-tools.tsx';
import { RecordPane } from './record-pane.tsx';
import { useListed } from './use-listed.ts';

interface CollectionProps<R extends FolioRecord> {
  readonly page: PageName;
  readonly title: string;
  readonly kind: MadeKind;
  /** As they were when typing last paused. */
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
  const { t } = useTranslation();
  const { location, go } = useNav();
  const { title, records } = props;
  const { choices, choose, items, groups } = useListed(props);
  const open = records.find(({ id }) => id === location.record);
  const [fresh, setFresh] = useState<string | null>(null);
  const add = useAdd(props, choices.group, (id) => {
    setFresh(id);
    choose({ query: '' });
    go(props.page, id);
  });
  const addButton = (look: 'main' | 'quiet') => (
    <Button icon={Plus} look={look} shortcut="Control+N" onClick={add}>
      {props.addLabel}
    </Button>
  );
  return (
    <div className={`collection ${open ? 'with-record' : ''}`}>
      <section className="list-pane" aria-label={title}>
        <header className="list-head">
          <h1>{title}</h1>
          {props.main ?? addButton('main')}
        </header>
        {props.tools}
        {props.main && <div className="list-other">{addButton('quiet')}</div>}
        <ListTools {...props} hidden={records.length === 0} choices={choices} onChoose={choose} />
        <CollectionRows
          {...props}
          items={items}
          groups={groups}
          searching={choices.query !== '' || choices.group !== ''}
          selected={open?.id ?? null}
        />
      </section>
      <RecordPane
        title={title}
        open={open}
        emptyText={records.length === 0 ? props.emptyText : t('list.choose')}
        onBack={() => go(props.page)}
      >
        {(record) => props.children(record, record.id === fresh)}
      </RecordPane>
    </div>
  );
}

/** Shows a new record, of the kind now shown, at once: the next key falls into it while it is being saved. */
function useAdd<R extends FolioRecord>(
  { kind, prepare }: CollectionProps<R>,
  group: string,
  added: (id: string) => void,
): () => void {
  const store = useCaseStore();
  return () => {
    const made = newRecord(kind);
    // Features give the kind that matches the records they show.
    const record = prepare ? prepare(made as FolioRecord as R, group) : made;
    store.add(record);
    added(record.id);
  };
}

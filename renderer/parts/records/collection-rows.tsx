import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useSettledCase } from '../../state/case-context.tsx';
import { nameOf, whenOf } from '../../state/names.ts';
import { useNav } from '../../state/nav.tsx';
import type { PageName } from '../../state/page-names.ts';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { ItemList } from '../../ui/item-list.tsx';
import type { Group } from '../../ui/list-layout.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useOpenFindings } from '../findings/known-findings.ts';

interface RowsProps<R extends FolioRecord> {
  readonly page: PageName;
  readonly title: string;
  readonly items: readonly R[];
  readonly groups: readonly Group[] | undefined;
  readonly searching: boolean;
  readonly selected: string | null;
  /** The second line of a row, after the date. */
  readonly detail?: ((record: R) => string) | undefined;
}

/** The list's rows: a record's name, its date and detail, and the severest of its open findings. */
export function CollectionRows<R extends FolioRecord>(props: RowsProps<R>) {
  const { t } = useTranslation();
  const { go } = useNav();
  const { byId } = useSettledCase();
  const open = useOpenFindings();
  const flagged = useMemo(() => severest(open), [open]);
  return (
    <ItemList
      label={props.title}
      items={props.items}
      groups={props.groups}
      selected={props.selected}
      onSelect={(id) => go(props.page, id)}
      empty={<p>{props.searching ? t('list.noMatch') : t('list.none')}</p>}
    >
      {(record) => (
        <Row
          name={nameOf(record, t, byId)}
          line={[shortWhen(whenOf(record)), props.detail?.(record) ?? ''].filter(Boolean)}
          severity={flagged.get(record.id)}
        />
      )}
    </ItemList>
  );
}

function Row(props: {
  readonly name: string;
  readonly line: readonly string[];
  readonly severity: 'error' | 'warning' | undefined;
}) {
  return (
    <>
      <span className="item-title">
        <bdi>{props.name}</bdi>
      </span>
      <span className="item-line">
        {props.line.map((part, at) => (
          <Fragment key={part}>
            {at > 0 && <span> · </span>}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </span>
      {props.severity && <SeverityMark severity={props.severity} />}
    </>
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

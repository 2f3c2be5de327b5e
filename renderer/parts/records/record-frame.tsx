import { ChartGantt, History, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { isOnTimeline, nameOf } from '../../state/names.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { useNotice } from '../../state/notices.tsx';
import { IconButton } from '../../ui/button.tsx';
import { PastVersions } from './past-versions.tsx';
import { RecordTies } from './record-ties.tsx';
import { useHistorySteps } from './use-history-steps.ts';

/** One record as a column of questions, with what it is tied to at its side. */
export function RecordFrame(props: {
  readonly record: FolioRecord;
  readonly children: ReactNode;
  /** More for the side column, above the ties. */
  readonly aside?: ReactNode;
  /** Just made: the first question takes the keyboard. */
  readonly fresh?: boolean;
}) {
  const { t } = useTranslation();
  const { record, fresh } = props;
  const { byId } = useCase();
  const { go } = useNav();
  const name = nameOf(record, t, byId);
  const [past, setPast] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [fresh]);
  return (
    <article className="record" aria-label={name}>
      <header className="record-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <div className="record-actions">
          {isOnTimeline(record) && (
            <IconButton
              label={t('record.onTimeline')}
              icon={ChartGantt}
              onClick={() => go('timeline', record.id)}
            />
          )}
          <IconButton label={t('record.history')} icon={History} onClick={() => setPast(true)} />
          {record.record !== 'case' && <DeleteButton record={record} name={name} />}
        </div>
      </header>
      <div className="record-body">
        <div className="record-form" ref={form}>
          {props.children}
        </div>
        <aside className="record-side" aria-label={t('record.tied')}>
          {props.aside}
          <RecordTies id={record.id} kind={record.record} />
        </aside>
      </div>
      {past && <PastVersions record={record} onClose={() => setPast(false)} />}
    </article>
  );
}

function DeleteButton(props: { readonly record: FolioRecord; readonly name: string }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { go } = useNav();
  const notify = useNotice();
  const { undo } = useHistorySteps();
  const remove = async () => {
    const reply = await store.remove([props.record.id]);
    // Nothing removed is no operation: undo would take back the one before.
    if (!reply.ok || reply.value.removed.length === 0) return;
    const { revision } = reply.value;
    go(pageOf(props.record.record));
    notify({
      text: t('record.deleted', { name: props.name }),
      tone: 'plain',
      action: { label: t('common.undo'), run: () => undo(revision) },
    });
  };
  return <IconButton label={t('record.delete')} icon={Trash2} onClick={() => void remove()} />;
}

import { ChartGantt, History, Trash2 } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord, RecordKind } from '../../../shared/domain/case.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { useCase, useCaseStore, useRestedCase } from '../../state/case-context.tsx';
import { findingsOf } from '../../state/findings.ts';
import { backlinksTo } from '../../state/links.ts';
import { isOnTimeline, nameOf, whenOf } from '../../state/names.ts';
import { placeOf, useNav } from '../../state/nav.tsx';
import { useNotice } from '../../state/notices.tsx';
import { IconButton } from '../../ui/button.tsx';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useExplained } from '../findings/explained.ts';
import { useOpenFindings } from '../findings/known-findings.ts';
import { PastVersions } from './past-versions.tsx';

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
          <Ties id={record.id} kind={record.record} />
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
  const tell = useNotice();
  const remove = async () => {
    const reply = await store.remove([props.record.id]);
    if (!reply.ok) return;
    go(placeOf(props.record.record));
    tell({
      text: t('record.deleted', { name: props.name }),
      tone: 'plain',
      action: { label: t('common.undo'), run: () => void store.undo() },
    });
  };
  return <IconButton label={t('record.delete')} icon={Trash2} onClick={() => void remove()} />;
}

/** Not drawn again with each letter of the record. */
const Ties = memo(function Ties(props: { readonly id: Id; readonly kind: RecordKind }) {
  const { t } = useTranslation();
  const { folio, byId } = useRestedCase();
  const { go } = useNav();
  const explained = useExplained();
  const { id, kind } = props;
  const ties = useMemo(() => backlinksTo(folio, id), [folio, id]);
  const found = findingsOf(useOpenFindings(), id);
  return (
    <>
      {found.length > 0 && (
        <section>
          <h3>{t('record.findings')}</h3>
          <ul className="side-list">
            {found.slice(0, mostFindings).map(({ finding }) => (
              <li key={finding.id}>
                <button type="button" className="side-link" onClick={() => go('findings', finding.id)}>
                  <SeverityMark severity={finding.severity} />
                  <span>{explained(finding).title}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length > mostFindings && (
            <button type="button" className="link-button" onClick={() => go('findings')}>
              {t('overview.seeFindings', { count: found.length })}
            </button>
          )}
        </section>
      )}
      {(ties.length > 0 || kind !== 'case') && (
        <section>
          <h3>{t('record.tied')}</h3>
          {ties.length === 0 && <p className="quiet-text">{t('record.noTies')}</p>}
          <ul className="side-list">
            {ties.slice(0, mostTies).map((tie) => (
              <li key={tie.id}>
                <button type="button" className="side-link" onClick={() => go(placeOf(tie.record), tie.id)}>
                  <span>
                    <small>{t(`kind.${tie.record}`)}</small>
                    <bdi>{nameOf(tie, t, byId)}</bdi>
                    <small>
                      <bdi>{shortWhen(whenOf(tie))}</bdi>
                    </small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {ties.length > mostTies && (
            <p className="quiet-text">{t('record.moreTies', { count: ties.length - mostTies })}</p>
          )}
        </section>
      )}
    </>
  );
});

const mostTies = 60;
const mostFindings = 5;

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { useCasePart } from '../../state/case-context.tsx';
import { useScrollToTop } from './scroll-to-top.ts';

/** The open record, with the way back to the list for a narrow window; else what to do first. */
export function RecordPane<R extends FolioRecord>(props: {
  readonly title: string;
  readonly open: R | undefined;
  /** Said where no record is open. */
  readonly emptyText: string;
  readonly onBack: () => void;
  readonly children: (record: R) => ReactNode;
}) {
  const { t } = useTranslation();
  const { open } = props;
  const pane = useScrollToTop(open?.id ?? null);
  return (
    <section className="record-pane" aria-label={t('list.record')} ref={pane}>
      {open ? (
        <>
          <button type="button" className="link-button back-to-list" onClick={props.onBack}>
            {t('list.back', { what: props.title })}
          </button>
          <AsTyped key={open.id} record={open}>
            {props.children}
          </AsTyped>
        </>
      ) : (
        <p className="pane-empty">{props.emptyText}</p>
      )}
    </section>
  );
}

/** The open record letter by letter, while the list beside it waits until typing pauses. */
function AsTyped<R extends FolioRecord>(props: {
  readonly record: R;
  readonly children: (record: R) => ReactNode;
}) {
  const { id } = props.record;
  // Ids are unique within a case, so what the index holds under this id is of the same kind.
  const typed = useCasePart(({ byId }) => byId.get(id) as R | undefined);
  return <div>{props.children(typed ?? props.record)}</div>;
}

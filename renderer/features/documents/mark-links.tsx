import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';

/** The boxes drawn on a document's pages, each the way to it. */
export function MarkLinks(props: { readonly document: Document; readonly onOpen: (mark: string) => void }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  return (
    <section aria-label={t('viewer.boxes')} className="field">
      <h3 className="field-label">{t('viewer.boxes')}</h3>
      <ul className="side-list">
        {props.document.marks.map(({ id, about, note }) => {
          const record = about === null ? undefined : byId.get(about);
          const name = record === undefined ? '' : nameOf(record, t);
          return (
            <li key={id}>
              <button type="button" className="side-link" onClick={() => props.onOpen(id)}>
                <span>
                  <bdi>{name || note || t('viewer.untied')}</bdi>
                  {name !== '' && note !== '' && <small dir="auto">{note}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

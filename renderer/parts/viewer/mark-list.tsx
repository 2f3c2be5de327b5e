import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { MarkForm } from './mark-form.tsx';
import { marksOn, type DocumentPage } from './pages.ts';
import type { MarkEditing } from './use-marks.ts';

/** Every box of the document by its page, and what the chosen one shows. */
export function MarkList(props: {
  readonly document: Document;
  readonly pages: readonly DocumentPage[];
  readonly marks: MarkEditing;
  readonly onGo: (at: number) => void;
  readonly onChange: (fields: Partial<Document>) => void;
}) {
  const { t } = useTranslation();
  const { document, pages, marks } = props;
  const listed = pages.flatMap((page, at) => marksOn(document, page).map((mark) => ({ mark, page, at })));
  return (
    <aside className="viewer-marks" aria-label={t('viewer.boxes')}>
      <h3>{t('viewer.boxes')}</h3>
      {listed.length === 0 && <p className="quiet-text">{t('viewer.noBoxes')}</p>}
      <ul>
        {listed.map(({ mark, page, at }) => (
          <li key={mark.id}>
            <button
              type="button"
              className="side-link"
              aria-expanded={mark.id === marks.chosen}
              onClick={() => {
                marks.choose(mark);
                props.onGo(at);
              }}
            >
              <span>
                <small>{t('viewer.page', { page: page.number })}</small>
                <bdi>{marks.nameOf(mark)}</bdi>
              </span>
            </button>
            {mark.id === marks.chosen && (
              <MarkForm
                document={document}
                mark={mark}
                page={page.number}
                onChange={props.onChange}
                onRemove={() => marks.remove(mark)}
              />
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

import { useTranslation } from 'react-i18next';
import type { Document, PageMark } from '../../../shared/domain/document.ts';
import { MarkForm } from './mark-form.tsx';
import { marksOn, type DocumentPage } from './pages.ts';

/** Every box of the document by its page, and what the chosen one shows. */
export function MarkList(props: {
  readonly document: Document;
  readonly pages: readonly DocumentPage[];
  readonly chosen: string | null;
  readonly nameOf: (mark: PageMark) => string;
  readonly onChoose: (mark: PageMark, at: number) => void;
  readonly onChange: (fields: Partial<Document>) => void;
  readonly onRemove: (mark: PageMark) => void;
}) {
  const { t } = useTranslation();
  const { document, pages, chosen } = props;
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
              aria-expanded={mark.id === chosen}
              onClick={() => props.onChoose(mark, at)}
            >
              <span>
                <small>{t('viewer.page', { page: page.number })}</small>
                <bdi>{props.nameOf(mark)}</bdi>
              </span>
            </button>
            {mark.id === chosen && (
              <MarkForm
                document={document}
                mark={mark}
                page={page.number}
                onChange={props.onChange}
                onRemove={() => props.onRemove(mark)}
              />
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

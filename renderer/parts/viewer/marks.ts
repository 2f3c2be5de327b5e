import type { Document, PageMark } from '../../../shared/domain/document.ts';
import { newId } from '../../state/new-record.ts';
import type { PageBox } from './page-box.ts';
import type { DocumentPage } from './pages.ts';

/** A box newly drawn on a page, not yet tied to anything. */
export function newMark({ attachment, page }: DocumentPage, box: PageBox): PageMark {
  return { id: newId('mark'), file: attachment.id, page, box: rounded(box), about: null, note: '' };
}

/** The document's boxes with one of them moved or made larger. */
export function withBox({ marks }: Document, { id }: PageMark, box: PageBox): Document['marks'] {
  return marks.map((each) => (each.id === id ? { ...each, box: rounded(box) } : each));
}

/** What changes in a document when a box is removed: a date said in it goes with it. */
export function withoutMark({ marks, claims }: Document, { id }: PageMark): Partial<Document> {
  return { marks: marks.filter((each) => each.id !== id), claims: claims.filter((each) => each.id !== id) };
}

/** To a hundredth of a unit: finer says nothing. */
function rounded(box: PageBox): PageBox {
  const round = (value: number) => Math.max(0, Math.round(value * 100) / 100);
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

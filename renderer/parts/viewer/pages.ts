import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Attachment, Document, PageMark, Turn } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { nextTurn } from './page-box.ts';

/** One page of a document: of which file, and which page of it. */
export interface DocumentPage {
  readonly attachment: Attachment;
  /** Of the file, 1-based. */
  readonly page: number;
  /** Of the document, 1-based. */
  readonly number: number;
}

/** The files that show a document, in order; those that are not there are passed over. */
export function filesOf({ files }: Document, byId: ReadonlyMap<string, FolioRecord>): readonly Attachment[] {
  return files
    .map((id) => byId.get(id))
    .filter((record): record is Attachment => record?.record === 'attachment');
}

/** A document's pages in order, through all its files; files that cannot be shown have none. */
export function pagesOf(files: readonly Attachment[]): readonly DocumentPage[] {
  const found: DocumentPage[] = [];
  for (const attachment of files) {
    if (!canShow(attachment)) continue;
    for (let page = 1; page <= Math.max(1, attachment.pages ?? 1); page += 1)
      found.push({ attachment, page, number: found.length + 1 });
  }
  return found;
}

/** Whether a file has pages to look at. */
export function canShow({ problem, mediaType }: Attachment): boolean {
  return problem === null && mediaType !== 'application/octet-stream';
}

/** Paper is read: large letters can be made out through a blur, so that nothing of it is drawn while it is covered. */
export function isPaper(mediaType: Attachment['mediaType']): boolean {
  return mediaType === 'application/pdf' || mediaType === 'image/tiff';
}

/** How a page is turned. */
export function turnOf({ turns }: Document, file: Id, page: number): Turn {
  return turns.find((each) => each.file === file && each.page === page)?.turn ?? 0;
}

/** The document's turns with a page turned a quarter further. */
export function turnedOn(document: Document, file: Id, page: number): Document['turns'] {
  return withTurn(document, file, page, nextTurn(turnOf(document, file, page)));
}

/** The document's turns with a page turned otherwise. */
export function withTurn({ turns }: Document, file: Id, page: number, turn: Turn): Document['turns'] {
  const others = turns.filter((each) => each.file !== file || each.page !== page);
  return turn === 0 ? others : [...others, { file, page, turn }];
}

/** The boxes on one page, in reading order. */
export function marksOn({ marks }: Document, { attachment, page }: DocumentPage): readonly PageMark[] {
  return marks
    .filter((mark) => mark.file === attachment.id && mark.page === page)
    .toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

import type { Document } from '../../../shared/domain/document.ts';
import type { DocumentPage } from './pages.ts';

/** Where the viewer opens: at a file's first page, or at a box. */
export type StartAt = { readonly file: string } | { readonly mark: string };

/** The index of the page the viewer opens at; the first where what it was to show is not there. */
export function startPage({ marks }: Document, pages: readonly DocumentPage[], start: StartAt): number {
  const mark = 'mark' in start ? marks.find(({ id }) => id === start.mark) : undefined;
  const at =
    mark !== undefined
      ? pages.findIndex(({ attachment, page }) => attachment.id === mark.file && page === mark.page)
      : 'file' in start
        ? pages.findIndex(({ attachment }) => attachment.id === start.file)
        : 0;
  return Math.max(0, at);
}

import { useSyncExternalStore } from 'react';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { filesOf, pagesOf } from '../viewer/pages.ts';

interface Last {
  readonly folio: Id;
  readonly report: ExportReport;
}

let last: Last | null = null;
const listeners = new Set<() => void>();

/** Keeps what the last drawing of a case's dossier said of its pages, for this session. */
export function noteDrawn(folio: Id, report: ExportReport): void {
  last = { folio, report };
  for (const listener of listeners) listener();
}

/** How the dossier's pages were numbered when they were last drawn; null where they were not. */
export function useDrawnReport(folio: Id): ExportReport | null {
  const known = useSyncExternalStore(subscribe, () => last);
  return known?.folio === folio ? known.report : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The number a document's page (1-based; null: its first) was drawn with, under an exhibit's name. Null where it was
 * not drawn, or under another name: then the order has changed since.
 */
export function drawnNumber(
  report: ExportReport,
  exhibit: string,
  document: Document,
  page: number | null,
  byId: ReadonlyMap<string, FolioRecord>,
): string | null {
  const own = pagesOf(filesOf(document, byId))[(page ?? 1) - 1];
  if (own === undefined) return null;
  const at = report.pages.findIndex(
    ({ source }) => source?.sha256 === own.attachment.sha256 && source.page === own.page,
  );
  const drawn = report.pages[at];
  const under = report.parts.find(
    ({ label, firstPage, lastPage }) =>
      label === exhibit && drawn !== undefined && firstPage <= drawn.page && drawn.page <= lastPage,
  );
  return under === undefined ? null : (drawn?.label ?? null);
}

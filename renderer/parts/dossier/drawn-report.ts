import { useSyncExternalStore } from 'react';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { observable } from '../../state/observable.ts';
import { filesOf, pagesOf } from '../viewer/pages.ts';

interface LastReport {
  readonly folio: Id;
  readonly report: ExportReport;
}

const last = observable<LastReport | null>(null);

/** Keeps what the last drawing of a case's dossier said of its pages, for this session. */
export function noteDrawn(folio: Id, report: ExportReport): void {
  last.set({ folio, report });
}

/** How the dossier's pages were numbered when they were last drawn; null where they were not. */
export function useDrawnReport(folio: Id): ExportReport | null {
  const known = useSyncExternalStore(last.subscribe, last.get);
  return known?.folio === folio ? known.report : null;
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

import { useMemo, useState } from 'react';
import type { DrawnDossier } from '../../../shared/dossier/report.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import { mayHurt } from '../../parts/files/may-hurt.ts';
import { filesOf } from '../../parts/viewer/pages.ts';
import { useCase } from '../../state/case-context.tsx';

/** One page of the dossier as it was drawn. */
export type DossierPage = DrawnDossier['report']['pages'][number];

/** The files among the dossier's sources that can hurt to see, and which of them are shown. */
export interface SensitiveFiles {
  /** Whether any of these pages comes from a file that can hurt to see. */
  readonly areAmong: (pages: readonly DossierPage[]) => boolean;
  /** The type of the file that a page is covered for; null: it may be seen. */
  readonly coveredType: (page: DossierPage) => Attachment['mediaType'] | null;
  readonly uncover: (page: DossierPage) => void;
  readonly isAllShown: boolean;
  readonly showAll: (isAllShown: boolean) => void;
}

/** Which of the dossier's pages stay covered: those of files that can hurt to see, until the person opens them. */
export function useSensitiveFiles(): SensitiveFiles {
  const { folio, byId } = useCase();
  const [isAllShown, showAll] = useState(false);
  const [uncovered, setUncovered] = useState<ReadonlySet<string>>(new Set());
  const types = useMemo(
    () =>
      new Map(
        folio.documents
          .filter(mayHurt)
          .flatMap((document) => filesOf(document, byId))
          .map(({ sha256, mediaType }) => [sha256, mediaType]),
      ),
    [folio.documents, byId],
  );
  return {
    areAmong: (pages) => pages.some(({ source }) => source !== undefined && types.has(source.sha256)),
    coveredType: ({ source }) =>
      source === undefined || isAllShown || uncovered.has(source.sha256)
        ? null
        : (types.get(source.sha256) ?? null),
    uncover: ({ source }) => source && setUncovered((before) => new Set([...before, source.sha256])),
    isAllShown,
    showAll,
  };
}

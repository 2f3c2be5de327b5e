import { useMemo, useState } from 'react';
import type { DrawnDossier } from '../../../shared/dossier/report.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import { mayHurt } from '../../parts/files/may-hurt.ts';
import { filesOf } from '../../parts/viewer/pages.ts';
import { useCase } from '../../state/case-context.tsx';

export type DossierPage = DrawnDossier['report']['pages'][number];

export interface CoveredSources {
  /** Whether any of these pages comes from a file that can hurt to see. */
  readonly concerns: (pages: readonly DossierPage[]) => boolean;
  /** What kind of file a page is covered for; null: it may be seen. */
  readonly over: (page: DossierPage) => Attachment['mediaType'] | null;
  readonly uncover: (page: DossierPage) => void;
  readonly all: boolean;
  readonly showAll: (all: boolean) => void;
}

/** Which of the dossier's pages stay covered: those of files that can hurt to see, until the person opens them. */
export function useCoveredSources(): CoveredSources {
  const { folio, byId } = useCase();
  const [all, showAll] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const kinds = useMemo(
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
    concerns: (pages) => pages.some(({ source }) => source !== undefined && kinds.has(source.sha256)),
    over: ({ source }) =>
      source === undefined || all || opened.has(source.sha256) ? null : (kinds.get(source.sha256) ?? null),
    uncover: ({ source }) => source && setOpened((before) => new Set([...before, source.sha256])),
    all,
    showAll,
  };
}

import { useCallback } from 'react';
import type { Document } from '../../../shared/domain/document.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { backlinksTo } from '../../state/links.ts';
import { joinDocuments } from './join-documents.ts';

/** Puts the files of other documents into one, in the order given; resolves when it is kept. */
export function useJoin(): (into: Document, others: readonly Document[]) => Promise<void> {
  const { folio } = useCase();
  const store = useCaseStore();
  return useCallback(
    async (into, others) => {
      const { kept, emptied } = joinDocuments(into, others, ({ id }) => backlinksTo(folio, id).length > 0);
      await store.save(kept, emptied);
    },
    [folio, store],
  );
}

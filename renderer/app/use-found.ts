import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../shared/domain/case.ts';
import type { Document } from '../../shared/domain/document.ts';
import type { SearchHit } from '../../shared/records/search-hit.ts';
import { ask } from '../host.ts';
import { mayHurt } from '../parts/files/may-hurt.ts';
import { useCase } from '../state/case-context.tsx';
import { nameOf } from '../state/names.ts';
import { pageOf, useNav } from '../state/nav.tsx';
import { useDebouncedEffect } from '../state/timing/use-debounced.ts';
import type { Entry } from './palette-entry.ts';

/** What is found in the case for the words typed, each with the way to it. */
export function useFound(query: string, onClose: () => void): readonly Entry[] {
  const { t } = useTranslation();
  const hits = useHits(query);
  const { byId, folio } = useCase();
  const { go } = useNav();
  return useMemo(
    () =>
      hits.flatMap((hit, at) => {
        const found = byId.get(hit.record);
        if (!found) return [];
        // What is found in a file is shown where the file is: in its document.
        const record = documentOf(found, folio.documents) ?? found;
        return [
          {
            key: `${hit.record}${hit.field}${at}`,
            name: nameOf(record, t, byId),
            detail: detailOf(hit, found, record, t),
            run: () => {
              onClose();
              go(pageOf(record.record), openedBy(record));
            },
          },
        ];
      }),
    [hits, byId, folio.documents, t, go, onClose],
  );
}

const searchDelay = 120;

function useHits(query: string): readonly SearchHit[] {
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const find = async (signal: AbortSignal) => {
    const wanted = query.trim();
    if (wanted === '') return setHits([]);
    const reply = await ask('search', { query: wanted, limit: 40 });
    if (!signal.aborted) setHits(reply.ok ? reply.value : []);
  };
  useDebouncedEffect((signal) => void find(signal), [query], searchDelay);
  return hits;
}

function documentOf(found: FolioRecord, documents: readonly Document[]): Document | undefined {
  return found.record === 'attachment' ? documents.find(({ files }) => files.includes(found.id)) : undefined;
}

/** What was found, and where; of a file that can hurt to see only where. */
function detailOf(hit: SearchHit, found: FolioRecord, record: FolioRecord, t: TFunction): string {
  const isHidden = found.record === 'attachment' && record.record === 'document' && mayHurt(record);
  return [
    t(`kind.${record.record}`),
    hit.page !== undefined && found.record === 'attachment'
      ? t('document.pageOfFile', { page: hit.page, name: found.name })
      : '',
    isHidden ? '' : hit.snippet,
  ]
    .filter(Boolean)
    .join(' · ');
}

function openedBy(record: FolioRecord): string {
  return record.record === 'decision' ? record.finding : record.id;
}

import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Folio, FolioRecord } from '../../shared/domain/case.ts';
import type { Id } from '../../shared/domain/id.ts';

/** What an act put and removed. */
export interface PutAndRemoved {
  readonly put: readonly FolioRecord[];
  readonly removed: readonly Id[];
}

/** The case after an act: a changed record keeps its place in its list, a new one comes last. */
export function applyChange(folio: Folio, { put, removed }: PutAndRemoved): Folio {
  const gone = new Set(removed);
  const now = new Map(put.map((record) => [record.id, record]));
  let after = folio;
  for (const key of listKeys) {
    const incoming = put.filter((record) => listOf(record) === key);
    if (incoming.length === 0 && gone.size === 0) continue;
    after = { ...after, [key]: changed(folio[key], incoming, now, gone) };
  }
  const theCase = put.findLast((record) => record.record === 'case');
  return theCase === undefined ? after : { ...after, case: theCase };
}

type ListKey = Exclude<keyof Folio, 'case'>;

const listKeys: readonly ListKey[] = [
  'people',
  'places',
  'incidents',
  'histories',
  'documents',
  'statements',
  'attachments',
  'decisions',
];

function changed(
  list: readonly FolioRecord[],
  incoming: readonly FolioRecord[],
  now: ReadonlyMap<Id, FolioRecord>,
  gone: ReadonlySet<Id>,
): readonly FolioRecord[] {
  const here = new Set(list.map(({ id }) => id));
  const kept = list.filter(({ id }) => !gone.has(id)).map((record) => now.get(record.id) ?? record);
  return [...kept, ...incoming.filter(({ id }) => !here.has(id))];
}

function listOf(record: FolioRecord): ListKey | null {
  switch (record.record) {
    case 'case':
      return null;
    case 'person':
      return 'people';
    case 'place':
      return 'places';
    case 'incident':
      return 'incidents';
    case 'history':
      return 'histories';
    case 'document':
      return 'documents';
    case 'statement':
      return 'statements';
    case 'attachment':
      return 'attachments';
    case 'decision':
      return 'decisions';
    default:
      return assertNever(record);
  }
}

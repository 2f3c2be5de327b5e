import type { Folio, FolioRecord } from './case.ts';
import type { Id } from './id.ts';

/** Every record of a case, its own first. */
export function everyRecord(folio: Folio): readonly FolioRecord[] {
  return [
    folio.case,
    ...folio.people,
    ...folio.places,
    ...folio.incidents,
    ...folio.histories,
    ...folio.documents,
    ...folio.statements,
    ...folio.attachments,
    ...folio.decisions,
  ];
}

/** The case with records added, replaced in their places, or taken out. */
export function withRecords(folio: Folio, put: readonly FolioRecord[], removed: readonly Id[]): Folio {
  const gone = new Set(removed);
  const replace = <R extends FolioRecord>(list: readonly R[], kind: R['record']): readonly R[] => {
    // The kind says which list a record belongs to.
    const own = put.filter(({ record }) => record === kind).map((record) => record as R);
    if (own.length === 0 && gone.size === 0) return list;
    const kept = gone.size === 0 ? [...list] : list.filter(({ id }) => !gone.has(id));
    const places = own.length < 20 ? null : new Map(kept.map(({ id }, i) => [id, i]));
    for (const record of own) {
      const at = places ? (places.get(record.id) ?? -1) : kept.findIndex(({ id }) => id === record.id);
      if (at >= 0) kept[at] = record;
      else {
        places?.set(record.id, kept.length);
        kept.push(record);
      }
    }
    return kept;
  };
  return {
    case: put.find((record) => record.record === 'case') ?? folio.case,
    people: replace(folio.people, 'person'),
    places: replace(folio.places, 'place'),
    incidents: replace(folio.incidents, 'incident'),
    histories: replace(folio.histories, 'history'),
    documents: replace(folio.documents, 'document'),
    statements: replace(folio.statements, 'statement'),
    attachments: replace(folio.attachments, 'attachment'),
    decisions: replace(folio.decisions, 'decision'),
  };
}

/** The case with the records of every list in the order in which the ids come. */
export function inOrderOf(folio: Folio, ids: readonly Id[]): Folio {
  const place = new Map(ids.map((id, i) => [id, i]));
  const ordered = <R extends FolioRecord>(list: readonly R[]): readonly R[] =>
    list.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
  return {
    case: folio.case,
    people: ordered(folio.people),
    places: ordered(folio.places),
    incidents: ordered(folio.incidents),
    histories: ordered(folio.histories),
    documents: ordered(folio.documents),
    statements: ordered(folio.statements),
    attachments: ordered(folio.attachments),
    decisions: ordered(folio.decisions),
  };
}

import { assertNever } from '../../shared/assert-never.ts';
import type { Folio, FolioRecord } from '../../shared/domain/case.ts';

/** The records that point at this one. */
export function backlinksTo(folio: Folio, id: string): readonly FolioRecord[] {
  const lists = [
    folio.people,
    folio.incidents,
    folio.histories,
    folio.documents,
    folio.statements,
    folio.places,
  ];
  return lists.flatMap((list): readonly FolioRecord[] =>
    list.filter((record) => record.id !== id && mentions(record, id)),
  );
}

function mentions(record: FolioRecord, id: string): boolean {
  switch (record.record) {
    case 'person':
      return record.bornPlace === id;
    case 'place':
      return record.within === id;
    case 'incident':
      return record.place === id || record.people.some((link) => link.person === id);
    case 'history':
      return record.place === id || record.fromPlace === id || record.person === id || record.document === id;
    case 'document':
      return (
        record.people.some((link) => link.person === id) ||
        record.incidents.some((link) => link.incident === id) ||
        record.translationOf === id ||
        record.certificate === id
      );
    case 'statement':
      return (
        record.declarant === id ||
        record.interpreter === id ||
        record.covers.some((covered) => covered === id) ||
        record.paragraphs.some((paragraph) => paragraph.refs.some((ref) => ref.to === id))
      );
    case 'case':
    case 'attachment':
    case 'decision':
      return false;
    default:
      return assertNever(record);
  }
}

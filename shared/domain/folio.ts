import { assertNever } from '../assert-never.ts';
import type { Case, Folio, FolioRecord } from './case.ts';

/** Sorts the records of a case into their lists, each in the order given; throws where the case's own is missing. */
export function folioOf(records: Iterable<FolioRecord>): Folio {
  const lists = emptyLists();
  let own: Case | null = null;
  for (const record of records) {
    if (record.record === 'case') own = record;
    else addToList(lists, record);
  }
  if (own === null) throw new Error('The record has no case record.');
  return { case: own, ...lists };
}

/** The case out of the JSON text of its records, written from parsed records inside the vault. */
export function folioFrom(text: string): Folio {
  // Only the store writes this text, and every record was parsed at the door before it was stored.
  return folioOf(JSON.parse(text) as FolioRecord[]);
}

type Lists = { -readonly [K in Exclude<keyof Folio, 'case'>]: Folio[K][number][] };

function emptyLists(): Lists {
  return {
    people: [],
    places: [],
    incidents: [],
    histories: [],
    documents: [],
    statements: [],
    attachments: [],
    decisions: [],
  };
}

function addToList(lists: Lists, record: Exclude<FolioRecord, { record: 'case' }>): void {
  switch (record.record) {
    case 'person':
      return void lists.people.push(record);
    case 'place':
      return void lists.places.push(record);
    case 'incident':
      return void lists.incidents.push(record);
    case 'history':
      return void lists.histories.push(record);
    case 'document':
      return void lists.documents.push(record);
    case 'statement':
      return void lists.statements.push(record);
    case 'attachment':
      return void lists.attachments.push(record);
    case 'decision':
      return void lists.decisions.push(record);
    default:
      return assertNever(record);
  }
}

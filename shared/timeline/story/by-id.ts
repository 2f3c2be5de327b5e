import type { Folio } from '../../domain/case.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';

/** Lists of records never change, so each is indexed once; an edit brings a new list. */
const indexes = new WeakMap<object, ReadonlyMap<Id, unknown>>();

/** The incidents of a case by their ids. */
export function incidentsById(folio: Folio): ReadonlyMap<Id, Incident> {
  return indexOf(folio.incidents);
}

/** The documents of a case by their ids. */
export function documentsById(folio: Folio): ReadonlyMap<Id, Document> {
  return indexOf(folio.documents);
}

function indexOf<R extends { readonly id: Id }>(list: readonly R[]): ReadonlyMap<Id, R> {
  // What is kept for a list was made from that list, so it holds the list's own records.
  const known = indexes.get(list) as ReadonlyMap<Id, R> | undefined;
  if (known) return known;
  const index = new Map(list.map((record) => [record.id, record]));
  indexes.set(list, index);
  return index;
}

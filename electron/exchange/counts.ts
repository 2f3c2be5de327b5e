import type { Folio } from '../../shared/domain/case.ts';

/** How many records of each kind there are. */
export type Counts = Readonly<Record<Exclude<keyof Folio, 'case'>, number>>;

/** How many records of each kind a folio holds, the case itself left out. */
export function countsOf(
  folio: Omit<Folio, 'case' | 'attachments'> & { readonly attachments: readonly unknown[] },
): Counts {
  return {
    people: folio.people.length,
    places: folio.places.length,
    incidents: folio.incidents.length,
    histories: folio.histories.length,
    documents: folio.documents.length,
    statements: folio.statements.length,
    attachments: folio.attachments.length,
    decisions: folio.decisions.length,
  };
}

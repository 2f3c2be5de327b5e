import type { PreflightItem } from '../report.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/** Pseudonyms that were made for want of one, and records that may still hold a hidden name. */
export function pseudonymItems(context: DossierContext): readonly PreflightItem[] {
  const { pseudonymised, folio } = context;
  const unnamed = pseudonymised.people
    .filter(({ given }) => !given)
    .map(({ id, pseudonym }) => preflightItem('info', 'pseudonym-made', { pseudonym }, id));
  const remaining = [...folio.incidents, ...folio.statements, ...folio.documents, ...folio.places]
    .filter((record) => pseudonymised.leaksName(printedText(record)))
    .map(({ id }) => preflightItem('warning', 'name-may-remain', {}, id));
  return [...unnamed, ...remaining];
}

function printedText(record: object): string {
  return Object.entries(record)
    .filter(([key]) => key !== 'id' && key !== 'notes' && key !== 'claims')
    .map(([, value]) => JSON.stringify(value) ?? '')
    .join('\n')
    .replaceAll(/"(?:id|to|incident|person)":"[^"]*"/g, '');
}

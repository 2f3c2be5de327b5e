import type { PreflightItem } from '../report.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/** Documents, statements and parts that are left out by choice. */
export function leftOutItems({ folio, profile, words }: DossierContext): readonly PreflightItem[] {
  const documents = folio.documents.filter(({ included }) => !included).length;
  const statements = folio.statements.filter(({ included }) => !included).length;
  const parts = folio.case.dossier.leftOut.filter(
    (kind) => profile.parts.includes(kind) && !profile.requiredParts.includes(kind),
  );
  return [
    ...(documents + statements === 0 ? [] : [preflightItem('info', 'left-out', { documents, statements })]),
    ...parts.map((kind) => preflightItem('info', 'part-left-out', { part: words.parts[kind] })),
  ];
}

import type { PreflightItem } from '../report.ts';
import type { PartKind } from '../../domain/case.ts';
import { evidenceDueItems } from './evidence-due.ts';
import type { DossierContext } from '../dossier-context.ts';
import { missingParts } from './missing-parts.ts';
import { bundleItems } from './bundle-items.ts';
import { missingNeeds } from './needs.ts';
import { exhibitItems } from './exhibit-items.ts';
import { statementItems, citationItems, blankItems } from './statement-items.ts';
import { pseudonymItems } from './pseudonym-items.ts';
import { leftOutItems } from './left-out-items.ts';

/** Everything the dossier lacks or leaves out, worst first: a list a person can act on. */
export function preflight(context: DossierContext, present: ReadonlySet<PartKind>): readonly PreflightItem[] {
  const items = [
    ...missingParts(context, present),
    ...bundleItems(context, present),
    ...missingNeeds(context),
    ...evidenceDueItems(context),
    ...context.exhibits.flatMap((exhibit) => exhibitItems(context, exhibit)),
    ...statementItems(context),
    ...citationItems(context),
    ...blankItems(context),
    ...pseudonymItems(context),
    ...leftOutItems(context),
  ];
  const rank = { error: 0, warning: 1, info: 2 };
  return items.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

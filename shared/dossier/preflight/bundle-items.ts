import type { PreflightItem } from '../report.ts';
import type { PartKind } from '../../domain/case.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/** What a bundle handed in after the first one needs, and a page number that can be read in one way only. */
export function bundleItems(
  { folio }: DossierContext,
  present: ReadonlySet<PartKind>,
): readonly PreflightItem[] {
  const { supplement, served, numbering } = folio.case.dossier;
  const { prefix } = numbering;
  const unclear = /\d\.?$/.test(prefix)
    ? [preflightItem('warning', 'prefix-ends-in-figure', { example: `${prefix}41` })]
    : [];
  if (supplement === null) return unclear;
  if (served.length === 0) return [...unclear, preflightItem('error', 'supplement-first')];
  const isNew = present.has('statements') || present.has('exhibits');
  return [
    ...unclear,
    ...(isNew ? [] : [preflightItem('error', 'supplement-empty')]),
    ...(supplement.reason.trim() === '' ? [preflightItem('info', 'supplement-reason')] : []),
  ];
}

import type { PreflightItem } from '../report.ts';
import type { PartKind } from '../../domain/case.ts';
import { partAnchor } from '../anchors.ts';
import type { DossierContext } from '../dossier-context.ts';
import { preflightItem } from './preflight-item.ts';

/** Parts that the destination requires and the dossier lacks, in this bundle and those served before. */
export function missingParts(
  { profile, folio, words, wasServed }: DossierContext,
  present: ReadonlySet<PartKind>,
): readonly PreflightItem[] {
  return profile.requiredParts
    .filter((kind) => !present.has(kind) && !wasServed(partAnchor(kind)))
    .map((kind) => {
      const isLeftOut = folio.case.dossier.leftOut.includes(kind);
      const code = isLeftOut ? 'part-missing-left-out' : 'part-missing';
      return preflightItem('error', code, { authority: profile.title, part: words.parts[kind] });
    });
}

import type { PartKind } from '../domain/case.ts';
import type { Profile } from '../profiles/profile.ts';
import { partAnchor } from './anchors.ts';
import type { DossierContext } from './dossier-context.ts';

/** Parts that a supplementary bundle does not say again. */
const onceOnly: ReadonlySet<PartKind> = new Set(['witness-list', 'chronology', 'histories', 'corroboration']);

/** Every part a destination has, in the order chosen; those not named follow, and none is left out here. */
export function orderedParts(profile: Profile, chosen: readonly PartKind[]): readonly PartKind[] {
  const rest = profile.parts.filter((kind) => !chosen.includes(kind));
  return [...chosen.filter((kind) => profile.parts.includes(kind)), ...rest];
}

/** The parts of this dossier in order: those left out, or served before and not repeated, are not among them. */
export function partOrder({ folio, profile, wasServed }: DossierContext): readonly PartKind[] {
  const { partOrder: chosen, leftOut } = folio.case.dossier;
  return orderedParts(profile, chosen).filter(
    (kind) => !leftOut.includes(kind) && !(onceOnly.has(kind) && wasServed(partAnchor(kind))),
  );
}

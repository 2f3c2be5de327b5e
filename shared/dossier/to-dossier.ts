import type { Folio, PartKind } from '../domain/case.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Dossier, Limits, Section } from './dossier.ts';
import { preflight } from './preflight/preflight.ts';
import { type DossierOptions, prepareContext } from './prepare-context.ts';
import { numberingOf } from './numbering/numbering-of.ts';
import { sectionsOf } from './sections/sections-of.ts';

/** Lays out what a dossier holds for a destination: sections, labels, references and what is missing. */
export function toDossier(folio: Folio, profile: Profile, options: DossierOptions): Dossier {
  const context = prepareContext(folio, profile, options);
  const sections = sectionsOf(context);
  const choices = folio.case.dossier;
  const isSupplement = choices.supplement !== null;
  return {
    profile,
    paper: folio.case.dossier.paper ?? profile.paper,
    language: folio.case.dossier.language || profile.language,
    words: context.words,
    title: context.title,
    numbering: numberingOf(folio, profile, options),
    served: isSupplement || choices.insertion === 'renumber' ? [] : choices.served,
    earlierBundles: isSupplement ? choices.served : [],
    limits: limitsOf(folio, profile),
    sections,
    preflight: preflight(context, partsAmong(sections)),
  };
}

/** The parts that stand in the dossier, without what stands within one of them or beside them. */
function partsAmong(sections: readonly Section[]): ReadonlySet<PartKind> {
  return new Set(
    sections
      .map(({ kind }) => kind)
      .filter(
        (kind) =>
          kind !== 'statement' &&
          kind !== 'exhibit' &&
          kind !== 'concordance' &&
          kind !== 'interview-sheet' &&
          kind !== 'volume',
      ),
  );
}

function limitsOf({ case: { dossier } }: Folio, profile: Profile): Limits {
  const { bytes, pages, whole } = dossier.volumes;
  if (whole) return { bytes: null, pages: null };
  return { bytes: bytes ?? profile.maxBytes, pages };
}

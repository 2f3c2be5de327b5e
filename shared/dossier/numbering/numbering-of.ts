import type { Folio, ServedBundle } from '../../domain/case.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Numbering } from '../dossier.ts';
import type { DossierOptions } from '../prepare-context.ts';

/** The person's choices before the profile's habits. */
export function numberingOf(folio: Folio, profile: Profile, options: DossierOptions): Numbering {
  const { numbering: chosen, supplement, served } = folio.case.dossier;
  const prefix = chosen.prefix || profile.pageNumber.prefix;
  const goesOn = supplement !== null && !chosen.perVolume && served.some((each) => isSeries(each, prefix));
  return {
    ...chosen,
    prefix,
    digits: Math.max(chosen.digits, profile.pageNumber.digits),
    // A supplementary bundle goes on counting, so that a number names one page of the whole case.
    first: goesOn ? Math.max(chosen.first, ...served.map(({ last }) => last + 1)) : chosen.first,
    place: chosen.place ?? profile.pageNumber.place,
    ...options.numbering,
  };
}

/** Whether a bundle's numbers have the same beginning: a new prefix begins a new series. */
function isSeries({ runs }: ServedBundle, prefix: string): boolean {
  return runs.some(({ first }) => first.startsWith(prefix) && /^\d/.test(first.slice(prefix.length)));
}

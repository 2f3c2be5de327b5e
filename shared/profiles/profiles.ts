import type { ProfileId } from '../domain/case.ts';
import { caRpd } from './ca-rpd.ts';
import { eu } from './eu.ts';
import { generic } from './generic.ts';
import type { Profile } from './profile.ts';
import { ukFtt } from './uk-ftt.ts';
import { usEoir } from './us-eoir.ts';
import { usUscis } from './us-uscis.ts';

/** Every destination Folio knows, by its id. */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'us-eoir': usEoir,
  'us-uscis': usUscis,
  'ca-rpd': caRpd,
  'uk-ftt': ukFtt,
  eu,
  generic,
};

import type { Folio, ProfileId } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/dates/day.ts';
import type { DossierOptions } from '../../../shared/dossier/prepare-context.ts';
import type { Profile } from '../../../shared/profiles/profile.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';

/** What decides a dossier's content; plain data, so that it can go to a thread. */
export interface DossierOrder {
  readonly folio: Folio;
  readonly profile: Profile;
  readonly today: Day;
  readonly findings: NonNullable<DossierOptions['findings']>;
}

/** The order for a case's dossier: its findings give the annex of explanations its quotes. */
export function dossierOrder(
  folio: Folio,
  findings: readonly Finding[],
  today: Day,
  profileId: ProfileId | undefined = folio.case.profile,
): DossierOrder {
  return { folio, profile: profiles[profileId], today, findings };
}

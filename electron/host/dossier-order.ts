import type { Folio, ProfileId } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { DossierOptions } from '../../shared/dossier/to-dossier.ts';
import type { Profile } from '../../shared/profiles/profile.ts';
import { profiles } from '../../shared/profiles/profiles.ts';
import { explain } from '../../shared/timeline/explain/explain.ts';
import type { Finding } from '../../shared/timeline/finding.ts';

/** What decides a dossier's content; plain data, so that it can go to a thread. */
export interface DossierOrder {
  readonly folio: Folio;
  readonly profile: Profile;
  readonly today: Day;
  readonly findings: NonNullable<DossierOptions['findings']>;
}

/** The order for a case's dossier: its findings in the dossier's language, for the annex of explanations. */
export function dossierOrder(
  folio: Folio,
  findings: readonly Finding[],
  today: Day,
  profileId: ProfileId = folio.case.profile,
): DossierOrder {
  const profile = profiles[profileId];
  const language = folio.case.dossier.language || profile.language;
  const explained = findings.map((finding) => {
    const { title, message } = explain(finding, folio, language);
    return { id: finding.id, title, message, statements: finding.statements };
  });
  return { folio, profile, today, findings: explained };
}

import type { Folio } from '../domain/case.ts';
import type { Day } from '../dates/day.ts';
import type { Statement } from '../domain/statement.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Finding } from '../timeline/findings/finding.ts';
import type { Anchor } from './block.ts';
import type { Exhibit } from './exhibits/exhibits.ts';
import type { Pseudonymised } from './pseudonyms/pseudonymise.ts';
import type { Words } from './words/words.ts';

/** What the explanations need of a finding: its quotes, and never its words. */
export type ExplainedFinding = Pick<Finding, 'id' | 'statements' | 'records'>;

/** Everything the sections are written from. Names are already hidden where they must be. */
export interface DossierContext {
  readonly folio: Folio;
  readonly profile: Profile;
  /** BCP 47 tag of the dossier's own words. */
  readonly language: string;
  readonly words: Words;
  readonly today: Day;
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
  /** Exhibits of bundles served before, which a supplementary bundle refers to and does not hold. */
  readonly servedExhibits: readonly Exhibit[];
  readonly statements: readonly Statement[];
  /** Whether a section stands in a bundle served before, which this supplementary one does not repeat. */
  readonly wasServed: (anchor: Anchor) => boolean;
  readonly pseudonymised: Pseudonymised;
  readonly findings: readonly ExplainedFinding[];
}

import type { Folio, ServedBundle } from '../domain/case.ts';
import type { Day } from '../dates/day.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Numbering } from './dossier.ts';
import { exhibitsOf } from './exhibits/exhibits.ts';
import { pseudonymise } from './pseudonyms/pseudonymise.ts';
import { exhibitAnchor } from './anchors.ts';
import type { ExplainedFinding, DossierContext } from './dossier-context.ts';
import { chooseWords } from './words/choose.ts';
import type { Words } from './words/words.ts';

/** What a dossier is made with, beside the folio and its profile. */
export interface DossierOptions {
  readonly today: Day;
  /** All findings: those explained for the dossier give the explanations their quotes. */
  readonly findings?: readonly ExplainedFinding[];
  readonly numbering?: Partial<Numbering>;
  /** A filing copy keeps the names of people whose identity is hidden elsewhere. */
  readonly keepNames?: boolean;
}

/** Everything the sections are written from, with names hidden and exhibits labelled. */
export function prepareContext(given: Folio, profile: Profile, options: DossierOptions): DossierContext {
  const words = withTitles(chooseWords(given.case.dossier.language || profile.language), given);
  const keeping = { ...given, people: given.people.map((person) => ({ ...person, hideIdentity: false })) };
  const pseudonymised = pseudonymise(options.keepNames === true ? keeping : given, words);
  const folio = pseudonymised.folio;
  const exhibits = exhibitsOf(folio, profile, new Set(pseudonymised.people.map(({ id }) => id)));
  const { supplement, served } = folio.case.dossier;
  const wasServed = (anchor: string) => supplement !== null && isServed(served, anchor);
  return {
    folio,
    profile,
    language: given.case.dossier.language || profile.language,
    words,
    today: options.today,
    title: folio.case.dossier.title.trim() || words.cover.title,
    exhibits: exhibits.filter(({ document }) => !wasServed(exhibitAnchor(document.id))),
    servedExhibits: exhibits.filter(({ document }) => wasServed(exhibitAnchor(document.id))),
    statements: folio.statements.filter(({ included }) => included),
    wasServed,
    pseudonymised,
    findings: (options.findings ?? []).map((finding) => ({
      ...finding,
      statements: finding.statements.map((each) => ({
        ...each,
        quote: pseudonymised.replaceNames(each.quote),
      })),
    })),
  };
}

function isServed(served: readonly ServedBundle[], anchor: string): boolean {
  return served.some(({ runs }) => runs.some((run) => run.anchor === anchor));
}

/** Parts that were given names of their own. */
function withTitles(words: Words, { case: { dossier } }: Folio): Words {
  const own = Object.fromEntries(dossier.titles.map(({ part, title }) => [part, title]));
  return { ...words, parts: { ...words.parts, ...own } };
}

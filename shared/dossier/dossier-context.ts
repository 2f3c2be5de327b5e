import type { Folio } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Statement } from '../domain/statement.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Finding } from '../timeline/findings/finding.ts';
import type { Anchor, Inline } from './block.ts';
import { text } from './block.ts';
import type { Exhibit } from './exhibits/exhibits.ts';
import type { Hidden } from './pseudonyms/pseudonyms.ts';
import { holding } from './lookups.ts';
import { isolated } from './words/when-text.ts';
import { fill } from './words/fill.ts';
import type { Words } from './words/words.ts';

/** What the explanations annex needs of a finding: its quotes, and never its words. */
export type ExplainedFinding = Pick<Finding, 'id' | 'statements' | 'records'>;

/** Everything the makers of sections read. Names are already hidden where they must be. */
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
  readonly earlier: readonly Exhibit[];
  readonly statements: readonly Statement[];
  /** Whether a section stands in a bundle served before, which this supplementary one does not repeat. */
  readonly wasServed: (anchor: Anchor) => boolean;
  readonly hidden: Hidden;
  readonly findings: readonly ExplainedFinding[];
}

/** The person of this id; null where there is none. */
export function personOf(context: DossierContext, id: Id | null): Person | null {
  return context.folio.people.find((person) => person.id === id) ?? null;
}

/** A person's name; empty where there is none. */
export function nameOf(context: DossierContext, id: Id | null): string {
  return personOf(context, id)?.name.trim() ?? '';
}

/** The applicant's name; empty where there is none. */
export function applicantName(context: DossierContext): string {
  return nameOf(context, context.folio.case.applicant);
}

/** "Cell 4, Evin prison, Tehran, Iran": a place and what it lies in. */
export function placeText(context: DossierContext, id: Id | null): string {
  const names: string[] = [];
  let country = '';
  for (let next = id, depth = 0; next !== null && depth < 8; depth++) {
    const place = context.folio.places.find((each) => each.id === next);
    if (place === undefined) break;
    names.push(place.name);
    country = country || place.country;
    next = place.within;
  }
  return [...new Set([...names, country])].filter((name) => name.trim() !== '').join(', ');
}

/** "Exhibit C" in the dossier's language. */
export function exhibitName(context: DossierContext, exhibit: Exhibit): string {
  return fill(context.words.exhibit[context.profile.exhibits.word], { label: exhibit.label });
}

/** "Dari" for `prs`, in the dossier's language; a tag nobody knows stays as it is. */
export function languageName({ language }: Pick<DossierContext, 'language'>, tag: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) return tag;
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** The exhibit that holds a document, as itself, a translation or a certificate. */
export function exhibitHolding(context: DossierContext, document: Id): Exhibit | null {
  return holding(context.exhibits, document) ?? holding(context.earlier, document);
}

/** "Exhibit C, p. 41", linked; `page` counts the document's own pages. */
export function exhibitReference(
  context: DossierContext,
  document: Id,
  page: number | null,
): readonly Inline[] | null {
  const exhibit = exhibitHolding(context, document);
  if (exhibit === null) return null;
  const isWithheld = exhibit.exposes.length > 0;
  const to = page === null || isWithheld ? exhibitAnchor(exhibit.document.id) : documentAnchor(document);
  // A line never ends between the word and its letter.
  return [reference(exhibitName(context, exhibit).replaceAll(' ', '\u00a0'), to, isWithheld ? null : page)];
}

/** "{words}, p. 12", linked to the anchor, which may stand within a section of another one. */
export function reference(
  words: string,
  to: Anchor,
  page: number | null = null,
  within: Anchor | null = null,
): Inline {
  return {
    inline: 'link',
    to,
    page,
    children: [text(isolated(words)), { inline: 'place', to, page, within }],
  };
}

/** "Arrest at home, p. 12": an event as the chronology has it. */
export function incidentReference(words: string, id: Id): Inline {
  return reference(words, incidentAnchor(id), null, partAnchor('chronology'));
}

/** "Declaration, Amina K." */
export function statementName(context: DossierContext, statement: Statement): string {
  return fill(context.words.statement.short[statement.kind], {
    name: nameOf(context, statement.declarant) || context.words.statement.unnamed,
  });
}

/** What a statement is called, also where it has no title. */
export function statementTitle(context: DossierContext, statement: Statement): string {
  if (statement.title.trim() !== '') return statement.title.trim();
  return fill(context.words.statement[statement.kind], {
    name: nameOf(context, statement.declarant) || context.words.statement.unnamed,
  });
}

/** What a document is called, also where it has no title. */
export function documentTitle(
  context: DossierContext,
  document: { readonly title: string; readonly kind: keyof Words['documentKind'] },
): string {
  return document.title.trim() || context.words.documentKind[document.kind];
}

/** "Tab C: Translation", with the language's own space before the colon. */
export function labelled({ words }: Pick<DossierContext, 'words'>, label: string, value: string): string {
  return fill(words.labelled, { label, value });
}

/** Words that stand out. */
export function strong(words: string): Inline {
  return text(words, 'strong');
}

/** Words that stand back. */
export function quiet(words: string): Inline {
  return text(words, 'quiet');
}

/** Where a part begins. */
export const partAnchor = (kind: string): Anchor => `part:${kind}`;
/** Where an exhibit begins, by its first document. */
export const exhibitAnchor = (id: Id): Anchor => `exhibit:${id}`;
/** Where a document begins. */
export const documentAnchor = (id: Id): Anchor => `document:${id}`;
/** Where a statement begins. */
export const statementAnchor = (id: Id): Anchor => `statement:${id}`;
/** Where a statement's signed paper begins. */
export const signedAnchor = (id: Id): Anchor => `signed:${id}`;
/** Where a statement's paragraph begins. */
export const paragraphAnchor = (id: Id): Anchor => `paragraph:${id}`;
/** Where an incident stands in the chronology. */
export const incidentAnchor = (id: Id): Anchor => `incident:${id}`;

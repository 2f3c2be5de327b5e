import type { Incident } from '../domain/incident.ts';
import type { Id } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Statement } from '../domain/statement.ts';
import type { Exhibit } from './exhibits/exhibits.ts';
import { languageNameIn } from '../language-names/language-name-in.ts';
import { formatMessage } from '../messages/format-message.ts';
import type { Words } from './words/words.ts';
import type { DossierContext } from './dossier-context.ts';

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
  return formatMessage(
    context.words.exhibit[context.profile.exhibits.word],
    { label: exhibit.label },
    context.words.language,
  );
}

/** "Dari" for `prs`, in the dossier's language; a tag nobody knows stays as it is. */
export function languageName({ language }: Pick<DossierContext, 'language'>, tag: string): string {
  return languageNameIn(tag, language);
}

/** "Declaration, Amina K." */
export function statementName(context: DossierContext, statement: Statement): string {
  return formatMessage(
    context.words.statement.short[statement.kind],
    {
      name: nameOf(context, statement.declarant) || context.words.statement.unnamed,
    },
    context.words.language,
  );
}

/** What a statement is called, also where it has no title. */
export function statementTitle(context: DossierContext, statement: Statement): string {
  if (statement.title.trim() !== '') return statement.title.trim();
  return formatMessage(
    context.words.statement[statement.kind],
    {
      name: nameOf(context, statement.declarant) || context.words.statement.unnamed,
    },
    context.words.language,
  );
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
  return formatMessage(words.labelled, { label, value }, words.language);
}

/** What an incident is called, also where it has no title. */
export function incidentTitle({ words }: DossierContext, incident: Incident): string {
  return incident.title.trim() || words.chronology.untitled;
}

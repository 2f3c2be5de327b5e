import type { Folio } from '../../domain/case.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Person } from '../../domain/person.ts';
import { citationPattern, type Statement } from '../../domain/statement.ts';
import type { Words } from '../words/words.ts';
import { namePattern, nameParts } from './name-pattern.ts';
import { formatMessage } from '../../messages/format-message.ts';

/** Writes pseudonyms for the names of people whose identity is hidden. */
export type Hide = (words: string) => string;

/** A folio without the names to be hidden, and what was hidden. */
export interface Hidden {
  readonly folio: Folio;
  readonly hide: Hide;
  /** People whose identity is hidden, with the pseudonym the dossier uses. */
  readonly people: readonly { readonly id: Id; readonly pseudonym: string; readonly given: boolean }[];
  /** Whether words still hold a part of a hidden name. */
  readonly leaks: (words: string) => boolean;
}

/**
 * The folio with every person marked "hide identity" under their pseudonym, in every text that a dossier
 * prints. Name parts shared with a person who is not hidden are left, and reported by `leaks`.
 */
export function hideIdentities(folio: Folio, words: Pick<Words, 'hiddenPerson' | 'language'>): Hidden {
  const people = folio.people
    .filter((person) => person.hideIdentity)
    .map((person, index) => ({
      person,
      id: person.id,
      given: person.pseudonym.trim() !== '',
      pseudonym:
        person.pseudonym.trim() || formatMessage(words.hiddenPerson, { number: index + 1 }, words.language),
    }));
  if (people.length === 0) return { folio, hide: (words) => words, people: [], leaks: () => false };
  const open = folio.people.filter((person) => !person.hideIdentity).flatMap(namesOf);
  const openParts = new Set(open.flatMap(nameParts).map((part) => part.toLowerCase()));
  const patterns = people.flatMap(({ person, pseudonym }) => patternsFor(person, pseudonym, openParts));
  const hide: Hide = (words) => outsideCitations(words, (part) => replaceAll(part, patterns));
  const remaining = people
    .flatMap(({ person }) => namesOf(person).flatMap(nameParts))
    .filter((part) => part.length >= 4)
    .map((part) => part.toLowerCase());
  return {
    folio: hiddenFolio(folio, hide, new Map(people.map(({ id, pseudonym }) => [id, pseudonym]))),
    hide,
    people: people.map(({ id, pseudonym, given }) => ({ id, pseudonym, given })),
    leaks: (words) => remaining.some((part) => words.toLowerCase().includes(part)),
  };
}

interface Replacement {
  readonly pattern: RegExp;
  readonly pseudonym: string;
}

function namesOf(person: Person): readonly string[] {
  return [person.name, ...person.otherNames].filter((name) => name.trim() !== '');
}

function patternsFor(person: Person, pseudonym: string, open: ReadonlySet<string>): readonly Replacement[] {
  const names = namesOf(person);
  const parts = names.flatMap(nameParts).filter((part) => part.length >= 3 && !open.has(part.toLowerCase()));
  return [...new Set([...names, ...parts])]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ pattern: namePattern(name), pseudonym }));
}

/** All patterns in one pass over the words, longest first, so that a pseudonym is never replaced again. */
function replaceAll(words: string, replacements: readonly Replacement[]): string {
  let pieces: readonly { readonly words: string; readonly done: boolean }[] = [{ words, done: false }];
  for (const { pattern, pseudonym } of replacements)
    pieces = pieces.flatMap((piece) => {
      if (piece.done) return [piece];
      return piece.words.split(pattern).flatMap((rest, index) =>
        index === 0
          ? [{ words: rest, done: false }]
          : [
              { words: pseudonym, done: true },
              { words: rest, done: false },
            ],
      );
    });
  return pieces.map((piece) => piece.words).join('');
}

function outsideCitations(words: string, change: Hide): string {
  const citations = words.match(citationPattern) ?? [];
  const between = words.split(new RegExp(citationPattern.source.replaceAll(/\((?!\?)/g, '(?:'), 'g'));
  return between.map((part, index) => change(part) + (citations[index] ?? '')).join('');
}

function hiddenFolio(folio: Folio, hide: Hide, pseudonyms: ReadonlyMap<Id, string>): Folio {
  return {
    ...folio,
    case: {
      ...folio.case,
      title: hide(folio.case.title),
      notes: hide(folio.case.notes),
      dossier: { ...folio.case.dossier, title: hide(folio.case.dossier.title) },
    },
    people: folio.people.map((person) => hiddenPerson(person, hide, pseudonyms.get(person.id))),
    places: folio.places.map((place) => ({ ...place, name: hide(place.name) })),
    incidents: folio.incidents.map((incident) => hiddenIncident(incident, hide)),
    histories: folio.histories.map((history) => ({
      ...history,
      title: hide(history.title),
      organisation: hide(history.organisation),
      position: hide(history.position),
    })),
    documents: folio.documents.map((document) => hiddenDocument(document, hide)),
    statements: folio.statements.map((statement) => hiddenStatement(statement, hide)),
    decisions: folio.decisions.map((decision) => ({
      ...decision,
      note: hide(decision.note),
      by: hide(decision.by),
    })),
  };
}

/** What would identify a hidden person goes; what they are to the applicant stays. */
function hiddenPerson(person: Person, hide: Hide, pseudonym: string | undefined): Person {
  if (pseudonym === undefined)
    return { ...person, relation: hide(person.relation), affiliation: hide(person.affiliation) };
  return {
    ...person,
    name: pseudonym,
    otherNames: [],
    relation: hide(person.relation),
    born: null,
    bornPlace: null,
    died: null,
    married: null,
    nationality: '',
    occupation: '',
    affiliation: '',
    address: '',
    phone: '',
    email: '',
    notes: '',
  };
}

function hiddenIncident(incident: Incident, hide: Hide): Incident {
  return {
    ...incident,
    title: hide(incident.title),
    account: hide(incident.account),
    doneBy: hide(incident.doneBy),
    harm: hide(incident.harm),
    notReported: hide(incident.notReported),
    relocation: hide(incident.relocation),
    reports: incident.reports.map((report) => ({
      ...report,
      to: hide(report.to),
      outcome: hide(report.outcome),
    })),
  };
}

function hiddenDocument(document: Document, hide: Hide): Document {
  return {
    ...document,
    title: hide(document.title),
    description: hide(document.description),
    issuer: hide(document.issuer),
    source: hide(document.source),
    incidents: document.incidents.map((link) => ({ ...link, note: hide(link.note) })),
  };
}

function hiddenStatement(statement: Statement, hide: Hide): Statement {
  return {
    ...statement,
    title: hide(statement.title),
    swornBefore: hide(statement.swornBefore),
    paragraphs: statement.paragraphs.map((paragraph) => ({
      ...paragraph,
      heading: hide(paragraph.heading),
      text: hide(paragraph.text),
    })),
  };
}

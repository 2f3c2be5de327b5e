import type { Folio } from '../../domain/case.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';

/** Writes pseudonyms for the names of people whose identity is hidden. */
export type ReplaceNames = (words: string) => string;

/** The folio with the names replaced in every text that a dossier prints. */
export function pseudonymisedFolio(
  folio: Folio,
  replaceNames: ReplaceNames,
  pseudonyms: ReadonlyMap<Id, string>,
): Folio {
  return {
    ...folio,
    case: {
      ...folio.case,
      title: replaceNames(folio.case.title),
      notes: replaceNames(folio.case.notes),
      dossier: { ...folio.case.dossier, title: replaceNames(folio.case.dossier.title) },
    },
    people: folio.people.map((person) =>
      pseudonymisedPerson(person, replaceNames, pseudonyms.get(person.id)),
    ),
    places: folio.places.map((place) => ({ ...place, name: replaceNames(place.name) })),
    incidents: folio.incidents.map((incident) => pseudonymisedIncident(incident, replaceNames)),
    histories: folio.histories.map((history) => ({
      ...history,
      title: replaceNames(history.title),
      organisation: replaceNames(history.organisation),
      position: replaceNames(history.position),
    })),
    documents: folio.documents.map((document) => pseudonymisedDocument(document, replaceNames)),
    statements: folio.statements.map((statement) => pseudonymisedStatement(statement, replaceNames)),
    decisions: folio.decisions.map((decision) => ({
      ...decision,
      note: replaceNames(decision.note),
      by: replaceNames(decision.by),
    })),
  };
}

/** What would identify a hidden person goes; what they are to the applicant stays. */
function pseudonymisedPerson(
  person: Person,
  replaceNames: ReplaceNames,
  pseudonym: string | undefined,
): Person {
  if (pseudonym === undefined)
    return {
      ...person,
      relation: replaceNames(person.relation),
      affiliation: replaceNames(person.affiliation),
    };
  return {
    ...person,
    name: pseudonym,
    otherNames: [],
    relation: replaceNames(person.relation),
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

function pseudonymisedIncident(incident: Incident, replaceNames: ReplaceNames): Incident {
  return {
    ...incident,
    title: replaceNames(incident.title),
    account: replaceNames(incident.account),
    doneBy: replaceNames(incident.doneBy),
    harm: replaceNames(incident.harm),
    notReported: replaceNames(incident.notReported),
    relocation: replaceNames(incident.relocation),
    reports: incident.reports.map((report) => ({
      ...report,
      to: replaceNames(report.to),
      outcome: replaceNames(report.outcome),
    })),
  };
}

function pseudonymisedDocument(document: Document, replaceNames: ReplaceNames): Document {
  return {
    ...document,
    title: replaceNames(document.title),
    description: replaceNames(document.description),
    issuer: replaceNames(document.issuer),
    source: replaceNames(document.source),
    incidents: document.incidents.map((link) => ({ ...link, note: replaceNames(link.note) })),
  };
}

function pseudonymisedStatement(statement: Statement, replaceNames: ReplaceNames): Statement {
  return {
    ...statement,
    title: replaceNames(statement.title),
    swornBefore: replaceNames(statement.swornBefore),
    paragraphs: statement.paragraphs.map((paragraph) => ({
      ...paragraph,
      heading: replaceNames(paragraph.heading),
      text: replaceNames(paragraph.text),
    })),
  };
}

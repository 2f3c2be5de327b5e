import type { Folio } from '../../domain/case.ts';
import type { Id } from '../../domain/id.ts';
import type { Point } from '../model/assertion.ts';
import { fill } from './fill.ts';
import { isolated } from './isolated.ts';
import type { Texts } from './texts.ts';

/** A source by its kind and title: `The affidavit “Statement of my sister”`. */
export function sourceName(record: Id, folio: Folio, texts: Texts): string {
  const found = find(record, folio);
  if (!found) return '';
  const kind = texts.kinds[found.kind] ?? found.kind;
  if (found.title === '') return kind;
  return fill(texts.phrases.named ?? '', { kind, title: isolated(found.title, texts) }, texts.language);
}

/** A dated field of a record: `the day of issue of “Medical report”`. */
export function aboutName(point: Point, folio: Folio, texts: Texts): string {
  const title = find(point.record, folio)?.title ?? '';
  const field = texts.fields[point.field] ?? point.field;
  if (title === '') return field;
  return fill(texts.phrases.ofRecord ?? '', { field, record: isolated(title, texts) }, texts.language);
}

/** Where in a source: a field, a page or a paragraph. */
export function placeName(locator: string, texts: Texts): string {
  const [kind = '', number] = locator.split(' ');
  if (number !== undefined) return fill(texts.places[kind] ?? locator, { number }, texts.language);
  return texts.places[kind] ?? texts.fields[kind] ?? locator;
}

function find(id: Id, folio: Folio): { kind: string; title: string } | null {
  const incident = folio.incidents.find((each) => each.id === id);
  if (incident) return { kind: 'incident', title: incident.title };
  const document = folio.documents.find((each) => each.id === id);
  if (document) return { kind: 'document', title: document.title };
  const history = folio.histories.find((each) => each.id === id);
  if (history) return { kind: 'history', title: history.title || history.organisation };
  const statement = folio.statements.find((each) => each.id === id);
  if (statement) return { kind: statement.kind, title: statement.title };
  const person = folio.people.find((each) => each.id === id);
  if (person) return { kind: 'person', title: person.name };
  return folio.case.id === id ? { kind: 'case', title: '' } : null;
}

import { assertNever } from '../../assert-never.ts';
import type { Case } from '../../domain/case.ts';
import type { Claim, DateField } from '../../domain/claim.ts';
import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Length } from '../../dates/length.ts';
import type { When } from '../../dates/when.ts';
import type { Finding } from '../findings/finding.ts';
import type { Assertion } from './assertion.ts';
import { assertionOfClaim } from './claim-assertion.ts';
import { dateConstraintOf } from './date-constraint.ts';
import type { DatedRecord } from './dated-record.ts';
import { daysApart } from './days-apart.ts';

/** A record, null for the case itself, and its assertions about time. */
export interface RecordAssertions {
  readonly record: DatedRecord | null;
  readonly assertions: readonly Assertion[];
  /** The findings of the record by itself, kept here so that they are computed once. */
  ownFindings: { readonly language: string; readonly findings: readonly Finding[] } | null;
}

/** The assertions of the case itself. */
export function assertionsOfCase({ id, filed }: Case): RecordAssertions {
  const assertions: Assertion[] = [];
  addField(assertions, id, 'filed', filed);
  return { record: null, assertions, ownFindings: null };
}

/** Records never change, so each is read once; an edit brings a new record. */
const cache = new WeakMap<DatedRecord, RecordAssertions>();

/** The assertions of a record: each field and each claim is one of its own. */
export function assertionsOf(record: DatedRecord, histories: ReadonlySet<Id>): RecordAssertions {
  const known = cache.get(record);
  if (known) return known;
  const assertions: Assertion[] = [];
  addFromRecord(assertions, record, (source, locator, claim) => {
    const each = assertionOfClaim({ source, locator, claim: claim.id }, claim, histories);
    assertions.push(each);
    if (each.kind === 'date' && each.when.weekday !== null) assertions.push({ ...each, kind: 'weekday' });
  });
  const own: RecordAssertions = { record, assertions, ownFindings: null };
  cache.set(record, own);
  return own;
}

function addFromRecord(assertions: Assertion[], record: DatedRecord, addClaim: AddClaim): void {
  switch (record.record) {
    case 'incident':
      return addFromIncident(assertions, record, addClaim);
    case 'history':
      return addFromHistory(assertions, record, addClaim);
    case 'document':
      return addFromDocument(assertions, record, addClaim);
    case 'person':
      for (const name of ['born', 'died', 'married'] as const)
        addField(assertions, record.id, name, record[name]);
      return;
    case 'statement':
      addField(assertions, record.id, 'signed', record.signed);
      for (const [i, paragraph] of record.paragraphs.entries())
        for (const claim of paragraph.claims) addClaim(record.id, `paragraph ${i + 1}`, claim);
      return;
    default:
      assertNever(record);
  }
}

function addFromDocument(assertions: Assertion[], document: Document, addClaim: AddClaim): void {
  for (const name of ['issued', 'expires', 'received'] as const)
    addField(assertions, document.id, name, document[name]);
  for (const claim of document.claims) addClaim(document.id, placeOf(claim, 'document'), claim);
}

type AddClaim = (source: Id, locator: string, claim: Claim) => void;

function addFromIncident(assertions: Assertion[], incident: Incident, addClaim: AddClaim): void {
  addField(assertions, incident.id, 'when', incident.when);
  addField(assertions, incident.id, 'until', incident.until);
  addLength(assertions, incident.id, 'when', 'until', incident.length);
  for (const claim of incident.claims) addClaim(incident.id, placeOf(claim, 'account'), claim);
}

function addFromHistory(assertions: Assertion[], history: History, addClaim: AddClaim): void {
  addField(assertions, history.id, 'from', history.from);
  addField(assertions, history.id, 'to', history.to);
  addField(assertions, history.id, 'expires', history.expires);
  addLength(assertions, history.id, 'from', 'to', history.length);
  for (const claim of history.claims) addClaim(history.id, placeOf(claim, 'notes'), claim);
}

function placeOf(claim: Claim, otherwise: string): string {
  return claim.page === null ? otherwise : `page ${claim.page}`;
}

function addField(assertions: Assertion[], record: Id, field: DateField, when: When | null): void {
  if (!when) return;
  const place = { source: record, locator: field, quote: when.asGiven, claim: '', about: { record, field } };
  assertions.push({ kind: 'date', ...place, ...dateConstraintOf(when) });
  if (when.weekday !== null) assertions.push({ kind: 'weekday', ...place, when });
}

function addLength(
  assertions: Assertion[],
  record: Id,
  start: DateField,
  end: DateField,
  given: Length | null,
): void {
  if (!given || (given.minDays === null && given.maxDays === null)) return;
  assertions.push({
    kind: 'length',
    source: record,
    locator: 'length',
    quote: given.asGiven,
    claim: '',
    about: { record, field: start },
    until: { record, field: end },
    ...daysApart(given),
  });
}

import { assertNever } from '../../domain/assert-never.ts';
import type { Case } from '../../domain/case.ts';
import type { Claim, DateField } from '../../domain/claim.ts';
import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Length } from '../../domain/length.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';
import type { When } from '../../domain/when.ts';
import type { Finding } from '../findings/finding.ts';
import type { Assertion } from './assertion.ts';
import { dated } from './when-range.ts';

type ClaimOf<K extends Claim['claim']> = Extract<Claim, { claim: K }>;

/** A record that may speak about time. */
export type Speaking = Incident | History | Document | Person | Statement;

/** A record, null for the case itself, and everything it says about time. */
export interface RecordAssertions {
  readonly record: Speaking | null;
  readonly said: readonly Assertion[];
  /** What it was found to bring to notice by itself, kept here so that it is sought once. */
  remarks: { readonly language: string; readonly found: readonly Finding[] } | null;
}

/** What the case itself says about time. */
export function tellingOfCase({ id, filed }: Case): RecordAssertions {
  const said: Assertion[] = [];
  field(said, id, 'filed', filed);
  return { record: null, said, remarks: null };
}

/** Records never change, so what one says was gathered once; an edit brings a new record. */
const gathered = new WeakMap<Speaking, RecordAssertions>();

/** Everything a record says about time: each field and each claim is one statement of its own. */
export function assertionsOf(record: Speaking, histories: ReadonlySet<Id>): RecordAssertions {
  const known = gathered.get(record);
  if (known) return known;
  const said: Assertion[] = [];
  gatherFrom(said, record, (source, locator, claim) => {
    const each = claimed({ source, locator, claim: claim.id }, claim, histories);
    said.push(each);
    if (each.kind === 'date' && each.when.weekday !== null) said.push({ ...each, kind: 'weekday' });
  });
  const assertionsOf: RecordAssertions = { record, said, remarks: null };
  gathered.set(record, assertionsOf);
  return assertionsOf;
}

function gatherFrom(said: Assertion[], record: Speaking, fromClaim: FromClaim): void {
  switch (record.record) {
    case 'incident':
      return fromIncident(said, record, fromClaim);
    case 'history':
      return fromHistory(said, record, fromClaim);
    case 'document':
      return fromDocument(said, record, fromClaim);
    case 'person':
      for (const name of ['born', 'died', 'married'] as const) field(said, record.id, name, record[name]);
      return;
    case 'statement':
      field(said, record.id, 'signed', record.signed);
      for (const [i, paragraph] of record.paragraphs.entries())
        for (const claim of paragraph.claims) fromClaim(record.id, `paragraph ${i + 1}`, claim);
      return;
    default:
      assertNever(record);
  }
}

function fromDocument(said: Assertion[], document: Document, fromClaim: FromClaim): void {
  for (const name of ['issued', 'expires', 'received'] as const)
    field(said, document.id, name, document[name]);
  for (const claim of document.claims) fromClaim(document.id, placeOf(claim, 'document'), claim);
}

type FromClaim = (source: Id, locator: string, claim: Claim) => void;

function fromIncident(said: Assertion[], incident: Incident, fromClaim: FromClaim): void {
  field(said, incident.id, 'when', incident.when);
  field(said, incident.id, 'until', incident.until);
  length(said, incident.id, 'when', 'until', incident.length);
  for (const claim of incident.claims) fromClaim(incident.id, placeOf(claim, 'account'), claim);
}

function fromHistory(said: Assertion[], history: History, fromClaim: FromClaim): void {
  field(said, history.id, 'from', history.from);
  field(said, history.id, 'to', history.to);
  field(said, history.id, 'expires', history.expires);
  length(said, history.id, 'from', 'to', history.length);
  for (const claim of history.claims) fromClaim(history.id, placeOf(claim, 'notes'), claim);
}

function placeOf(claim: Claim, otherwise: string): string {
  return claim.page === null ? otherwise : `page ${claim.page}`;
}

function field(said: Assertion[], record: Id, field: DateField, when: When | null): void {
  if (!when) return;
  const place = { source: record, locator: field, quote: when.asGiven, claim: '', about: { record, field } };
  said.push({ kind: 'date', ...place, ...dated(when) });
  if (when.weekday !== null) said.push({ kind: 'weekday', ...place, when });
}

function length(said: Assertion[], record: Id, start: DateField, end: DateField, given: Length | null): void {
  if (!given || (given.minDays === null && given.maxDays === null)) return;
  said.push({
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

/**
 * A length counted with or without the last day: "three days from the 1st" may end on the 3rd or the 4th.
 */
function daysApart(given: Length): { min: number | null; max: number | null } {
  return { min: given.minDays === null ? null : Math.max(0, given.minDays - 1), max: given.maxDays };
}

type Place = Pick<Assertion, 'source' | 'locator' | 'claim'>;

function claimed(place: Place, claim: Claim, histories: ReadonlySet<Id>): Assertion {
  switch (claim.claim) {
    case 'date':
      return {
        kind: 'date',
        ...place,
        quote: claim.quote || claim.when.asGiven,
        about: claim.about,
        ...dated(claim.when),
      };
    case 'order':
      return {
        kind: 'order',
        ...place,
        quote: claim.quote,
        about: claim.about,
        than: claim.than,
        ...gapOf(claim),
      };
    case 'length':
      return lengthOf(place, claim, histories.has(claim.about));
    case 'age':
      return {
        kind: 'age',
        ...place,
        quote: claim.quote,
        about: claim.about,
        person: claim.person,
        years: claim.years,
      };
    default:
      return assertNever(claim);
  }
}

function lengthOf(place: Place, claim: ClaimOf<'length'>, isHistory: boolean): Assertion {
  return {
    kind: 'length',
    ...place,
    quote: claim.quote || claim.length.asGiven,
    about: { record: claim.about, field: isHistory ? 'from' : 'when' },
    until: { record: claim.about, field: isHistory ? 'to' : 'until' },
    ...daysApart(claim.length),
  };
}

/** "Before" and "after" allow the same day; a gap in words sets how far apart. */
function gapOf(claim: ClaimOf<'order'>): { min: number | null; max: number | null } {
  const min = claim.gap?.minDays ?? null;
  const max = claim.gap?.maxDays ?? null;
  switch (claim.relation) {
    case 'same-day':
      return { min: 0, max: 0 };
    case 'after':
      return { min: min ?? 0, max };
    case 'before':
      return { min: max === null ? null : -max, max: min === null ? 0 : -min };
    default:
      return assertNever(claim.relation);
  }
}

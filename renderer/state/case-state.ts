import type { CaseView } from '../../shared/contract.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import type { FindingsUpdate } from '../../shared/timeline/findings/findings-change.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Folio, FolioRecord, RecordKind } from '../../shared/domain/case.ts';
import { folioFrom } from '../../shared/domain/folio.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Finding } from '../../shared/timeline/findings/finding.ts';
import { withChange } from '../../shared/timeline/findings/findings-change.ts';

/** The case as the window shows it: what the host last said, with what is being typed on top. */
export interface CaseState extends Omit<CaseView, 'records'> {
  readonly folio: Folio;
  readonly byId: ReadonlyMap<string, FolioRecord>;
  /** What did not agree when the dates were last checked. */
  readonly findings: readonly Finding[];
  /** What the host calls these findings; 0 before the first check. */
  readonly found: number;
}

/** The first state of an opened case. */
export function stateOf({ records, ...standing }: CaseView): CaseState {
  const folio = folioFrom(records);
  return { ...standing, folio, byId: indexOf(folio), findings: [], found: 0 };
}

/**
 * Puts what an act changed in place of what the window had.
 * Records in `newer` have been typed in since the act was sent and keep what is on the screen.
 */
export function applyChange(state: CaseState, change: RecordChange, newer: ReadonlySet<string>): CaseState {
  const put = change.put.filter((record) => !newer.has(record.id) && !isShown(state, record));
  const shown = put.length + change.removed.length === 0 ? state : show(state, put, change.removed);
  return {
    ...shown,
    revision: change.revision,
    canUndo: change.canUndo,
    canRedo: change.canRedo,
  };
}

/** What was typed comes back as it was sent: lists that already show it are not drawn again. */
function isShown({ byId }: CaseState, record: FolioRecord): boolean {
  return JSON.stringify(byId.get(record.id)) === JSON.stringify(record);
}

/** Takes in what a check found; the same state where it found nothing new. */
export function applyFound(state: CaseState, found: FindingsUpdate): CaseState {
  const findings = withChange(found.since === 0 ? [] : state.findings, found);
  const isSame = found.version === state.found && findings === state.findings;
  return isSame ? state : { ...state, findings, found: found.version };
}

/** Shows records as typed, before the host has kept them. */
export function show(state: CaseState, put: readonly FolioRecord[], removed: readonly Id[] = []): CaseState {
  const folio = withRecords(state.folio, put, removed);
  const byId = new Map(state.byId);
  for (const id of removed) byId.delete(id);
  for (const record of put) byId.set(record.id, record);
  return { ...state, folio, byId };
}

function indexOf(folio: Folio): ReadonlyMap<string, FolioRecord> {
  const lists = [
    [folio.case],
    folio.people,
    folio.places,
    folio.incidents,
    folio.histories,
    folio.documents,
    folio.statements,
    folio.attachments,
    folio.decisions,
  ];
  return new Map(lists.flat().map((record): [string, FolioRecord] => [record.id, record]));
}

function withRecords(folio: Folio, put: readonly FolioRecord[], removed: readonly Id[]): Folio {
  const kinds = new Set<RecordKind>(put.map((record) => record.record));
  const gone = new Set<string>(removed);
  const touched = (kind: RecordKind) => kinds.has(kind) || gone.size > 0;
  const next = { ...folio };
  for (const record of put) if (record.record === 'case') next.case = record;
  if (touched('person')) next.people = merged(folio.people, only(put, 'person'), gone);
  if (touched('place')) next.places = merged(folio.places, only(put, 'place'), gone);
  if (touched('incident')) next.incidents = merged(folio.incidents, only(put, 'incident'), gone);
  if (touched('history')) next.histories = merged(folio.histories, only(put, 'history'), gone);
  if (touched('document')) next.documents = merged(folio.documents, only(put, 'document'), gone);
  if (touched('statement')) next.statements = merged(folio.statements, only(put, 'statement'), gone);
  if (touched('attachment')) next.attachments = merged(folio.attachments, only(put, 'attachment'), gone);
  if (touched('decision')) next.decisions = merged(folio.decisions, only(put, 'decision'), gone);
  return next;
}

type RecordOf<K extends RecordKind> = Extract<FolioRecord, { record: K }>;

function only<K extends RecordKind>(records: readonly FolioRecord[], kind: K): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.record === kind);
}

function merged<T extends { readonly id: Id }>(
  list: readonly T[],
  put: readonly T[],
  gone: ReadonlySet<string>,
): readonly T[] {
  const [one] = put;
  if (one !== undefined && put.length === 1 && gone.size === 0) return withOne(list, one);
  const fresh = new Map<string, T>(put.map((record) => [record.id, record]));
  const kept: T[] = [];
  for (const record of list) {
    if (gone.has(record.id)) continue;
    kept.push(fresh.get(record.id) ?? record);
    fresh.delete(record.id);
  }
  return [...kept, ...fresh.values()];
}

/** A letter typed changes one record of thousands. */
function withOne<T extends { readonly id: Id }>(list: readonly T[], one: T): readonly T[] {
  const at = list.findIndex(({ id }) => id === one.id);
  return at < 0 ? [...list, one] : list.with(at, one);
}

/** The list of the case that holds records of a kind. */
export function listOf(folio: Folio, kind: RecordKind): readonly FolioRecord[] {
  switch (kind) {
    case 'case':
      return [folio.case];
    case 'person':
      return folio.people;
    case 'place':
      return folio.places;
    case 'incident':
      return folio.incidents;
    case 'history':
      return folio.histories;
    case 'document':
      return folio.documents;
    case 'statement':
      return folio.statements;
    case 'attachment':
      return folio.attachments;
    case 'decision':
      return folio.decisions;
    default:
      return assertNever(kind);
  }
}

import type { CaseView } from '../../shared/contract.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import type { FindingsUpdate } from '../../shared/timeline/findings/findings-change.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Folio, FolioRecord, RecordKind } from '../../shared/domain/case.ts';
import { everyRecord, inOrderOf, withRecords } from '../../shared/domain/folio-records.ts';
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
 * Puts what an operation changed in place of what the window had.
 * Records in `newer` have been typed in since it was sent and keep what is on the screen.
 */
export function applyChange(state: CaseState, change: RecordChange, newer: ReadonlySet<string>): CaseState {
  const put = change.put.filter((record) => !newer.has(record.id) && !isShown(state, record));
  const shown = put.length + change.removed.length === 0 ? state : show(state, put, change.removed);
  return {
    ...shown,
    folio: change.order === null ? shown.folio : inOrderOf(shown.folio, change.order),
    revision: change.revision,
    undoes: change.undoes,
    redoes: change.redoes,
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
  return new Map(everyRecord(folio).map((record) => [record.id, record]));
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

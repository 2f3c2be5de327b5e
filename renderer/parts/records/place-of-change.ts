import type { RecordChange } from '../../../shared/records/record-change.ts';
import type { Case, Folio, FolioRecord } from '../../../shared/domain/case.ts';
import type { CaseState } from '../../state/case-state.ts';
import { pageOf, type Location } from '../../state/nav.tsx';

/**
 * Where what an undo or redo changed is to be seen: the one record it put, the list of several, or the list that a
 * record has left. Null: it changed nothing.
 */
export function placeOfChange(
  change: Pick<RecordChange, 'put' | 'removed'>,
  before: CaseState,
  after: CaseState,
): Location | null {
  const places = change.put.map((record) => placeOf(record, before.folio, after.folio));
  const [first] = places;
  if (first === undefined) return leftPlace(change, before);
  const isOne = places.every(({ page, record }) => page === first.page && record === first.record);
  // A new record is most often linked from another, which is then put too.
  return isOne ? first : { page: first.page, record: null };
}

function leftPlace({ removed }: Pick<RecordChange, 'removed'>, before: CaseState): Location | null {
  const left = removed.flatMap((id) => before.byId.get(id) ?? []);
  const main = left.find(({ record }) => record !== 'attachment') ?? left[0];
  return main === undefined ? null : { page: pageOf(main.record), record: null };
}

function placeOf(record: FolioRecord, before: Folio, { documents }: Folio): Location {
  if (record.record === 'case') return caseLocation(before.case, record);
  const page = pageOf(record.record);
  if (record.record === 'attachment')
    return { page, record: documents.find(({ files }) => files.includes(record.id))?.id ?? null };
  // A finding is opened by its own id.
  return { page, record: record.record === 'decision' ? record.finding : record.id };
}

/** The case's own fields are entered on three pages. */
function caseLocation(before: Case, after: Case): Location {
  if (before.applicant !== after.applicant) return { page: 'people', record: after.applicant };
  const isOfDossier = JSON.stringify(before.dossier) !== JSON.stringify(after.dossier);
  return { page: isOfDossier ? 'dossier' : 'interview', record: null };
}

import { dossierChoicesSchema, type FolioRecord } from '../../shared/domain/case.ts';

/** Reads a stored body. Trusted: every record was parsed at the door before it was stored. */
export function parseBody(body: string): FolioRecord {
  // Written from a parsed record, inside the authenticated encryption.
  const record = JSON.parse(body) as FolioRecord;
  return record.record === 'case' ? withNewChoices(record) : record;
}

/** Choices a later Folio knows, at what they are when nobody has chosen: an older case goes on without them. */
function withNewChoices(record: Extract<FolioRecord, { record: 'case' }>): FolioRecord {
  const dossier = dossierChoicesSchema.safeParse(record.dossier);
  return dossier.success ? { ...record, dossier: dossier.data } : record;
}

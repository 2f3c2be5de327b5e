import type { FolioRecord } from '../../../shared/domain/case.ts';

/** Reads a stored body. Trusted: every record was parsed at the door before it was stored. */
export function parseBody(body: string): FolioRecord {
  // Written from a parsed record, inside the authenticated encryption.
  return JSON.parse(body) as FolioRecord;
}

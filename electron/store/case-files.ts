import { join } from 'node:path';

/** Every name Folio uses inside a case's folder. */
export interface CaseFiles {
  readonly folder: string;
  readonly record: string;
  /** A record being made or rekeyed; never the only copy of anything. */
  readonly recordNew: string;
  readonly keys: string;
  readonly keysSecond: string;
  /** The record's first page as it last was, encrypted: without it a damaged first page loses all. */
  readonly firstPage: string;
  /** Random bytes given up when the disk is full, so that the last words typed can still be saved. */
  readonly ballast: string;
}

/** Every file that a case's folder may hold. */
export function caseFiles(folder: string): CaseFiles {
  return {
    folder,
    record: join(folder, 'record.db'),
    recordNew: join(folder, 'record.db.new'),
    keys: join(folder, 'keys'),
    keysSecond: join(folder, 'keys.bak'),
    firstPage: join(folder, 'record.first'),
    ballast: join(folder, 'ballast'),
  };
}

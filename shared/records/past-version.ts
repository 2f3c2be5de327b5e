import type { FolioRecord } from '../domain/case.ts';

/** A record as it was before an operation. */
export interface PastVersion {
  readonly at: string;
  /** The operation's name, as the record keeps it. */
  readonly operation: string;
  readonly record: FolioRecord | null;
}

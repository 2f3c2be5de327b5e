import type { FolioRecord } from '../domain/case.ts';

/** A finished dump. */
export interface DumpReport {
  /** The exchange file; the attachments lie in a folder beside it. */
  readonly path: string;
}

/** What an exchange file would bring. */
export interface ImportReview {
  /** Names this review for `care.import`. */
  readonly review: string;
  /** Records that are not in the case yet, attachments included. */
  readonly fresh: number;
  /** Records that say the same as the case's. */
  readonly same: number;
  /** Records that say something else. */
  readonly differing: readonly { readonly mine: FolioRecord; readonly theirs: FolioRecord }[];
}

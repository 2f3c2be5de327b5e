import type { Id } from '../domain/id.ts';

/** Something "Check my case" found. Never holds case content: a record is named by its id. */
export interface CaseProblem {
  readonly code:
    | 'key-file'
    | 'mended'
    | 'rekey-cut-short'
    | 'record-file'
    | 'record-unreadable'
    | 'attachment-damaged'
    | 'attachment-missing'
    | 'broken-link';
  readonly message: string;
  readonly record?: Id;
}

/** What "check my case" found. */
export interface CaseReport {
  /** Nothing is damaged now. A link to a deleted record, what was repaired at opening and a rekey cut short are told but no damage. */
  readonly ok: boolean;
  readonly problems: readonly CaseProblem[];
}

import type { FolioRecord } from '../domain/case.ts';
import type { Id } from '../domain/id.ts';

/** An operation that can be taken back or done again: which one, what kind, and of which records. */
export interface NamedOperation {
  readonly revision: number;
  /** As the record keeps it: `record.save`, `case.import`. */
  readonly name: string;
  /** The first few of the records that it changed. */
  readonly records: readonly Id[];
  readonly count: number;
}

/** What an operation changed; whoever holds the case puts it in place of what it had. */
export interface RecordChange {
  /** Counts up with every operation, undo and redo. */
  readonly revision: number;
  readonly put: readonly FolioRecord[];
  readonly removed: readonly Id[];
  /** All records in their order, where one came back to the place it had; null: none did. */
  readonly order: readonly Id[] | null;
  /** What undo would take back now; null: nothing. */
  readonly undoes: NamedOperation | null;
  /** What redo would do again now; null: nothing. */
  readonly redoes: NamedOperation | null;
}

/** What an undo or redo changed. */
export interface SteppedChange extends RecordChange {
  /** The operation that was taken back or done again; null: there was none, and nothing changed. */
  readonly stepped: NamedOperation | null;
}

import type { FolioRecord } from '../domain/case.ts';
import type { Id } from '../domain/id.ts';

/** What an operation changed; whoever holds the case puts it in place of what it had. */
export interface RecordChange {
  /** Counts up with every operation, undo and redo. */
  readonly revision: number;
  readonly put: readonly FolioRecord[];
  readonly removed: readonly Id[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

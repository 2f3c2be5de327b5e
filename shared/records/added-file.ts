import type { Id } from '../domain/id.ts';
import type { RecordChange } from './record-change.ts';

/** What came of one file. */
export interface AddedFile {
  /** The name as it came; the command line puts the path here. */
  readonly path: string;
  readonly status: 'added' | 'duplicate' | 'refused';
  readonly code?: string;
  readonly message?: string;
  readonly documentId?: Id;
  readonly sha256?: string;
  readonly kind?: string;
  readonly pages?: number;
}

/** What came of a file that the window sent, with the change it made to the case. */
export interface UploadedFile extends AddedFile {
  readonly change?: RecordChange;
}

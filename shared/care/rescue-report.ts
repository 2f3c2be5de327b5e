import type { Id } from '../domain/id.ts';

/** Something that could not be rescued. Names a record by its id, never by its content. */
export interface RescueProblem {
  readonly code: 'record-lost' | 'record-older' | 'attachment-lost' | 'case-record-lost';
  readonly message: string;
  readonly record?: Id;
}

/** What was read out of a damaged case into a new one. */
export interface RescueReport {
  readonly folder: string;
  readonly records: number;
  readonly attachments: number;
  readonly problems: readonly RescueProblem[];
}

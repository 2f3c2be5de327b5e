import type { RecordChange } from './records/record-change.ts';
import type { Failure } from './reply.ts';

declare const result: unique symbol;

/** Names a piece of long work while it runs; carries the type of what the work leaves. */
export type JobId<Result = unknown> = string & { readonly [result]: Result };

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly item: string;
}

/** Work that is going on, and how far it is. */
export interface RunningJob extends Progress {
  readonly state: 'running';
}

/** Work that did what was asked. */
export interface DoneJob<Result = unknown> extends Progress {
  readonly state: 'done';
  readonly result: Result;
  /** The case's change, where the work made one. */
  readonly change?: RecordChange;
}

/** Work that was stopped or could not be finished, and why. */
export interface FailedJob extends Progress, Pick<Failure, 'code' | 'message'> {
  readonly state: 'failed' | 'cancelled';
}

/** Where long work stands. */
export type JobState<Result = unknown> = RunningJob | DoneJob<Result> | FailedJob;

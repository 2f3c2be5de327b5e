import type { RecordChange } from '../../shared/records/record-change.ts';
import type { FailedJob, JobId, JobState } from '../../shared/job.ts';
import type { Failure, Reply } from '../../shared/reply.ts';
import { failureOf } from '../store/failure.ts';

/** What a job is told and tells while it runs. */
export interface JobControl {
  /** Aborted when the person cancels; looked at between items. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, item: string) => void;
}

/** What a job leaves: its result, and the case's change where it made one. */
export interface JobOutcome<Result> {
  readonly result: Result;
  readonly change?: RecordChange;
}

/** How long a case that is being closed waits for its work to stop. */
const stopTimeout = 3000;

interface Job {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  readonly state: () => JobState;
}

/** Long work, asked after by its id for as long as the process lives. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #name: string;
  #number = 0;

  /** Jobs of different names never share an id. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Whether any work is going on. */
  get busy(): boolean {
    return [...this.#jobs.values()].some((job) => job.state().state === 'running');
  }

  /** Starts the work at once; a job that throws has failed, and its error is kept from the window. */
  start<Result>(work: (control: JobControl) => Promise<Reply<JobOutcome<Result>>>): JobId<Result> {
    // Branded here only: the id of work that leaves this result.
    const id = `${this.#name}-${++this.#number}` as JobId<Result>;
    const abort = new AbortController();
    let state: JobState<Result> = { state: 'running', done: 0, total: 0, item: '' };
    const control: JobControl = {
      signal: abort.signal,
      progress: (done, total, item) => {
        state = { ...state, done, total, item };
      },
    };
    const run = async (): Promise<void> => {
      const end = await endOf(work, control);
      const { done, total, item } = state;
      state = { done, total, item, ...end };
    };
    this.#jobs.set(id, { abort, ended: run(), state: () => state });
    return id;
  }

  state(id: string): JobState | null {
    return this.#jobs.get(id)?.state() ?? null;
  }

  /** Whether there was such a job to cancel. */
  cancel(id: string): boolean {
    const job = this.#jobs.get(id);
    job?.abort.abort();
    return job !== undefined;
  }

  /** Cancels all work and waits a little for it to take away what it had half written. */
  async stopAll(): Promise<void> {
    for (const job of this.#jobs.values()) job.abort.abort();
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, stopTimeout).unref());
    await Promise.race([Promise.all([...this.#jobs.values()].map(({ ended }) => ended)), timeout]);
  }
}

type JobEnd<Result> =
  ({ readonly state: 'done' } & JobOutcome<Result>) | Pick<FailedJob, 'state' | 'code' | 'message'>;

async function endOf<Result>(
  work: (control: JobControl) => Promise<Reply<JobOutcome<Result>>>,
  control: JobControl,
): Promise<JobEnd<Result>> {
  try {
    const reply = await work(control);
    return reply.ok ? { state: 'done', ...reply.value } : failed(reply.failure);
  } catch (error) {
    return failed(failureOf(error) ?? internal);
  }
}

const internal: Failure = {
  code: 'internal',
  message: 'This could not be finished. The case is as it was.',
};

function failed({ code, message }: Failure): JobEnd<never> {
  return { state: code === 'cancelled' ? 'cancelled' : 'failed', code, message };
}

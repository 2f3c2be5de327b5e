import type { Change, JobId, JobState } from '../../shared/contract.ts';
import type { Failure, Reply } from '../../shared/reply.ts';

/** What a job is told and tells while it runs. */
export interface JobControl {
  /** Aborted when the person cancels; looked at between items. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, item: string) => void;
}

/** What a job leaves: its result, and the case's change where it made one. */
export interface JobOutcome {
  readonly result: unknown;
  readonly change?: Change;
}

/** Long work, asked after by its id until the case is closed. */
export class Jobs {
  readonly #jobs = new Map<JobId, { state: JobState; readonly abort: AbortController }>();
  #number = 0;

  /** Starts the work at once; a job that throws has failed, and its error is kept from the window. */
  start(work: (control: JobControl) => Promise<Reply<JobOutcome>>): JobId {
    const id = `job-${++this.#number}`;
    const job = {
      state: { state: 'running', done: 0, total: 0, item: '' } as JobState,
      abort: new AbortController(),
    };
    this.#jobs.set(id, job);
    const control: JobControl = {
      signal: job.abort.signal,
      progress: (done, total, item) => {
        job.state = { ...job.state, done, total, item };
      },
    };
    void run(work, control, (ended) => {
      job.state = { ...job.state, ...ended };
    });
    return id;
  }

  state(id: JobId): JobState | null {
    return this.#jobs.get(id)?.state ?? null;
  }

  /** Whether there was such a job to cancel. */
  cancel(id: JobId): boolean {
    const job = this.#jobs.get(id);
    job?.abort.abort();
    return job !== undefined;
  }

  cancelAll(): void {
    for (const job of this.#jobs.values()) job.abort.abort();
  }
}

async function run(
  work: (control: JobControl) => Promise<Reply<JobOutcome>>,
  control: JobControl,
  end: (state: Partial<JobState>) => void,
): Promise<void> {
  try {
    const reply = await work(control);
    end(reply.ok ? { state: 'done', ...reply.value } : endOf(reply.failure));
  } catch {
    end({ state: 'failed', code: 'internal', message: 'This could not be finished. The case is as it was.' });
  }
}

function endOf({ code, message }: Failure): Partial<JobState> {
  return { state: code === 'cancelled' ? 'cancelled' : 'failed', code, message };
}

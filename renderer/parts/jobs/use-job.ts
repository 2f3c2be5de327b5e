import { useCallback, useState } from 'react';
import type { DoneJob, JobId, RunningJob } from '../../../shared/job.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { followJob } from './follow-job.ts';

/** One piece of long work at a time, as the window follows it. */
export interface JobRunner {
  /** What the work says of itself while it runs. */
  readonly running: RunningJob | null;
  /** Why the last one was not done; null also when the person stopped it. */
  readonly failure: Failure | null;
  /** Starts work and follows it; null when it was cancelled, stopped or failed. */
  readonly run: <Result>(
    start: () => Promise<Reply<JobId<Result> | null>>,
  ) => Promise<DoneJob<Result> | null>;
  readonly cancel: () => void;
}

/** Long work of the host, followed from its start to its end. */
export function useJob(): JobRunner {
  const [running, setRunning] = useState<RunningJob | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [job, setJob] = useState<JobId | null>(null);
  const run = useCallback(async <Result>(start: () => Promise<Reply<JobId<Result> | null>>) => {
    setFailure(null);
    const started = await start();
    if (!started.ok) {
      setFailure(started.failure);
      return null;
    }
    if (started.value === null) return null;
    setJob(started.value);
    setRunning({ state: 'running', done: 0, total: 0, item: '' });
    const last = await followJob(started.value, setRunning);
    setRunning(null);
    if (last?.state === 'done') return last;
    if (last?.state === 'failed') setFailure({ code: last.code, message: last.message });
    return null;
  }, []);
  const cancel = useCallback(() => {
    if (job !== null) void ask('job.cancel', { job });
  }, [job]);
  return { running, failure, run, cancel };
}

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
  readonly trouble: Failure | null;
  /** Starts work and follows it; null when it was cancelled, stopped or failed. */
  readonly run: <Result>(
    start: () => Promise<Reply<JobId<Result> | null>>,
  ) => Promise<DoneJob<Result> | null>;
  readonly cancel: () => void;
}

/** Long work of the host, followed from its start to its end. */
export function useJob(): JobRunner {
  const [running, setRunning] = useState<RunningJob | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [job, setJob] = useState<JobId | null>(null);
  const run = useCallback(async <Result>(start: () => Promise<Reply<JobId<Result> | null>>) => {
    setTrouble(null);
    const begun = await start();
    if (!begun.ok) {
      setTrouble(begun.failure);
      return null;
    }
    if (begun.value === null) return null;
    setJob(begun.value);
    setRunning({ state: 'running', done: 0, total: 0, item: '' });
    const last = await followJob(begun.value, setRunning);
    setRunning(null);
    if (last?.state === 'done') return last;
    if (last?.state === 'failed') setTrouble({ code: last.code, message: last.message });
    return null;
  }, []);
  const cancel = useCallback(() => {
    if (job !== null) void ask('job.cancel', { job });
  }, [job]);
  return { running, trouble, run, cancel };
}

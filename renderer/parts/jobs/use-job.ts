import { useCallback, useState } from 'react';
import type { JobId, JobState } from '../../../shared/contract.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { followJob } from './follow-job.ts';

/** One piece of long work at a time, as the window follows it. */
export interface JobRunner {
  /** What the work says of itself while it runs. */
  readonly running: JobState | null;
  /** Why the last one was not done; null also when the person stopped it. */
  readonly trouble: Failure | null;
  /** Starts work and follows it; null when it was cancelled, stopped or failed. */
  readonly run: (start: () => Promise<Reply<JobId | null>>) => Promise<JobState | null>;
  readonly cancel: () => void;
}

/** Long work of the host, followed from its start to its end. */
export function useJob(): JobRunner {
  const [running, setRunning] = useState<JobState | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [job, setJob] = useState<JobId | null>(null);
  const run = useCallback(async (start: () => Promise<Reply<JobId | null>>) => {
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
    if (last?.state === 'failed') setTrouble(failureOf(last));
    return null;
  }, []);
  const cancel = useCallback(() => {
    if (job !== null) void ask('job.cancel', { job });
  }, [job]);
  return { running, trouble, run, cancel };
}

function failureOf({ code, message }: JobState): Failure {
  // A failed job carries the code of its failure.
  return { code: (code ?? 'internal') as Failure['code'], message: message ?? '' };
}

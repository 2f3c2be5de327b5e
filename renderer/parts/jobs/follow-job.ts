import type { DoneJob, FailedJob, JobId, JobState, RunningJob } from '../../../shared/job.ts';
import { ask } from '../../host.ts';

const pollInterval = 150;

/** Asks after a job until it ends; null when the host no longer knows it. */
export async function followJob<Result>(
  job: JobId<Result>,
  onProgress: (state: RunningJob) => void,
): Promise<DoneJob<Result> | FailedJob | null> {
  for (;;) {
    const reply = await ask('job.state', { job });
    if (!reply.ok) return null;
    // The host made this id for work that leaves this result.
    const state = reply.value as JobState<Result>;
    if (state.state !== 'running') return state;
    onProgress(state);
    await new Promise((resolve) => setTimeout(resolve, pollInterval));
  }
}

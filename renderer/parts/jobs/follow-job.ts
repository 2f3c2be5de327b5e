import type { JobState } from '../../../shared/contract.ts';
import { ask } from '../../host.ts';

const pollEvery = 150;

/** Asks after a job until it ends; null when the host no longer knows it. */
export async function followJob(job: string, tell: (state: JobState) => void): Promise<JobState | null> {
  for (;;) {
    const reply = await ask('job.state', { job });
    if (!reply.ok) return null;
    if (reply.value.state !== 'running') return reply.value;
    tell(reply.value);
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
}

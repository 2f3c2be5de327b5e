import type { CallParsed } from '../../../shared/contract.ts';
import type { JobState } from '../../../shared/job.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import type { VaultContext } from '../vault-context.ts';

/** How far a job is: the case's own, or one that needs no case. */
export function jobState(context: VaultContext, { job }: CallParsed<'job.state'>): Reply<JobState> {
  const state = context.open?.jobs.state(job) ?? context.jobs.state(job);
  return state === null ? unknownJob : done(state);
}

/** Stops a job of the open case, or of the context when no case is open. */
export function cancelJob(context: VaultContext, { job }: CallParsed<'job.cancel'>): Reply<null> {
  return context.open?.jobs.cancel(job) || context.jobs.cancel(job) ? done(null) : unknownJob;
}

const unknownJob = refused({
  code: 'not-found',
  message: 'This work is no longer known. It ended when the case was locked.',
});

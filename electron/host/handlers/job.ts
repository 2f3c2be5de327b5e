import type { CallParsed, JobState } from '../../../shared/contract.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import type { Desk } from '../vault-context.ts';

/** How far a job is: the case's own, or one that needs no case. */
export function jobState(desk: Desk, { job }: CallParsed<'job.state'>): Reply<JobState> {
  const state = desk.open?.jobs.state(job) ?? desk.jobs.state(job);
  return state === null ? unknownJob : done(state);
}

/** Stops a job of the open case, or of the desk when no case is open. */
export function cancelJob(desk: Desk, { job }: CallParsed<'job.cancel'>): Reply<null> {
  return desk.open?.jobs.cancel(job) || desk.jobs.cancel(job) ? done(null) : unknownJob;
}

const unknownJob = refused({
  code: 'not-found',
  message: 'This work is no longer known. It ended when the case was locked.',
});

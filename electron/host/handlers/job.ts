import { done, refused } from '../../../shared/reply.ts';
import type { CaseHandlers } from './handler.ts';

export const jobHandlers: CaseHandlers<'job.state' | 'job.cancel'> = {
  'job.state': (open, { job }) => {
    const state = open.jobs.state(job);
    return state === null ? unknownJob : done(state);
  },
  'job.cancel': (open, { job }) => (open.jobs.cancel(job) ? done(null) : unknownJob),
};

const unknownJob = refused({
  code: 'not-found',
  message: 'This work is no longer known. It ended when the case was locked.',
});

import type { JobId } from '../../../shared/job.ts';
import type { Reply } from '../../../shared/reply.ts';

/** Starts long work of the host; null: the person did not say where to or from. */
export type StartJob<Result> = () => Promise<Reply<JobId<Result> | null>>;

import { refused } from '../../shared/reply.ts';
import type { Jobs } from './jobs.ts';
import type { OpenCase } from './open-case.ts';
import type { Dependencies } from './dependencies.ts';

/** The state of the vault process: at most one open case, and the jobs that need none. */
export interface VaultContext {
  readonly dependencies: Dependencies;
  /** Jobs that need no open case. */
  readonly jobs: Jobs;
  open: OpenCase | null;
}

/** The answer to whatever needs an open case when there is none. */
export const notOpen = refused({
  code: 'not-open',
  message: 'No case is open. Unlock it first; everything saved before is safe.',
});

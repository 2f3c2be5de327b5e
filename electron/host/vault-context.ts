import { refused } from '../../shared/reply.ts';
import type { Jobs } from './jobs.ts';
import type { OpenCase } from './open-case.ts';
import type { Parts } from './dependencies.ts';

/** What the vault process has before it: at most one open case, and work that needs none. */
export interface VaultContext {
  readonly parts: Parts;
  readonly jobs: Jobs;
  open: OpenCase | null;
}

/** The answer to whatever needs an open case when there is none. */
export const notOpen = refused({
  code: 'not-open',
  message: 'No case is open. Unlock it first; everything saved before is safe.',
});

import { refused } from '../../shared/reply.ts';
import type { Clock } from './clock.ts';
import type { Check, OpenCase } from './open-case.ts';

/** What the vault process has before it: at most one open case. */
export interface Desk {
  readonly clock: Clock;
  readonly check: Check;
  open: OpenCase | null;
}

export const notOpen = refused({
  code: 'not-open',
  message: 'No case is open. Unlock it first; everything saved before is safe.',
});

import type { RescueReport } from '../../../shared/care/rescue-report.ts';
import type { RestoreReport } from '../../../shared/care/backup-report.ts';
import type { CallInput, SessionState } from '../../../shared/contract.ts';
import type { JobId } from '../../../shared/job.ts';
import type { Reply } from '../../../shared/reply.ts';

/** What the screens before an open case ask of the host. */
export interface SessionCalls {
  readonly create: (input: CallInput<'session.create'>) => Promise<Reply<SessionState>>;
  readonly open: (input: CallInput<'session.open'>) => Promise<Reply<SessionState>>;
  readonly stopOpening: () => Promise<Reply<SessionState>>;
  readonly restore: (input: CallInput<'session.restore'>) => Promise<Reply<JobId<RestoreReport>>>;
  readonly rescue: (input: CallInput<'session.rescue'>) => Promise<Reply<JobId<RescueReport>>>;
  readonly pickFolder: (purpose: 'create' | 'open') => Promise<Reply<string | null>>;
  readonly pickBackup: () => Promise<Reply<string | null>>;
}

import { useState } from 'react';
import type { CallInput, SessionState } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/reply.ts';
import { useJob } from '../../parts/jobs/use-job.ts';
import type { SessionCalls } from './session-calls.ts';

/** Makes a case out of a backup and opens it; says how far it is, and why it did not come to that. */
export function useRestore(calls: SessionCalls, onOpen: (session: SessionState) => void) {
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { running, failure: jobFailure, run, cancel } = useJob();
  const restore = async (input: CallInput<'session.restore'>) => {
    const last = await run(() => calls.restore(input));
    if (!last) return;
    const opened = await calls.open({ folder: last.result.folder, passphrase: input.passphrase });
    if (opened.ok) onOpen(opened.value);
    else setRefusal(opened.failure);
  };
  return { running, failure: jobFailure ?? refusal, restore, cancel };
}

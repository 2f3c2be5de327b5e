import { useState } from 'react';
import type { SessionState } from '../../../shared/contract.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';

/** Asks the host to make or open a case: whether it is under way, and why it was refused. */
export function useSessionRequest(onOpen: (session: SessionState) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = (request: () => Promise<Reply<SessionState>>) => {
    setBusy(true);
    setFailure(null);
    void request().then((reply) => {
      setBusy(false);
      if (reply.ok) onOpen(reply.value);
      else setFailure(reply.failure);
    });
  };
  return { busy, failure, run };
}

import { useState } from 'react';
import type { SessionState } from '../../../shared/contract.ts';
import type { Failure, Reply } from '../../../shared/reply.ts';

/** Makes or opens a case: whether it is under way, and what stood in its way. */
export function useAttempt(onOpen: (session: SessionState) => void) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const run = (attempt: () => Promise<Reply<SessionState>>) => {
    setBusy(true);
    setTrouble(null);
    void attempt().then((reply) => {
      setBusy(false);
      if (reply.ok) onOpen(reply.value);
      else setTrouble(reply.failure);
    });
  };
  return { busy, trouble, run };
}

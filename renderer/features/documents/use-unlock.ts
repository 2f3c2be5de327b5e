import { useCallback } from 'react';
import { ask } from '../../host.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import type { Unlock } from './unlock-file.tsx';

/** Opens a locked file with its password and shows what is in it. */
export function useUnlock(): Unlock {
  const store = useCaseStore();
  return useCallback(
    async (attachment, password) => {
      await store.flush();
      const reply = await ask('document.unlock', { attachment, password });
      if (reply.ok) store.takeChange(reply.value);
      return reply.ok ? null : reply.failure;
    },
    [store],
  );
}

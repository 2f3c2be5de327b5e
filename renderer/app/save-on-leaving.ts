import { useEffect } from 'react';
import { flushEvent } from '../../shared/flush-event.ts';
import { useCaseStore } from '../state/case-context.tsx';

/** What is still being typed is sent when the window is hidden or closed, or about to be locked. */
export function useSaveOnLeaving(): void {
  const store = useCaseStore();
  useEffect(() => {
    const save = () => void store.flush();
    window.addEventListener('pagehide', save);
    window.addEventListener(flushEvent, save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      window.removeEventListener(flushEvent, save);
      document.removeEventListener('visibilitychange', save);
    };
  }, [store]);
}

import { useEffect } from 'react';
import { flushEvent } from '../../shared/flush-event.ts';
import { useCaseStore } from '../state/case-context.tsx';

/**
 * What is still being typed is sent at once when a field is left, a key is pressed together with Control, Command or
 * Alt, the window is hidden or about to be locked; and when the page goes, without waiting for an answer.
 */
export function useSaveOnLeaving(): void {
  const store = useCaseStore();
  useEffect(() => {
    const save = () => void store.flush();
    const saveAtChord = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      // AltGraph writes letters.
      // The page goes before a save under way is answered: what is typed is not kept waiting for it.
      if (event.key === 'F5' || (isChord && event.code === 'KeyR')) store.handOver();
      if ((isChord && !event.getModifierState('AltGraph')) || /^F\d+$/.test(event.key)) save();
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('pagehide', store.handOver, { signal });
    window.addEventListener(flushEvent, save, { signal });
    document.addEventListener('visibilitychange', save, { signal });
    // Last of all: a field that hands over what it holds when it is left has done so by then.
    window.addEventListener('focusout', save, { signal });
    window.addEventListener('blur', save, { signal });
    window.addEventListener('keydown', saveAtChord, { signal, capture: true });
    return () => controller.abort();
  }, [store]);
}

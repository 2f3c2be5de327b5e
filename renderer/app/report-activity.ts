import { useEffect } from 'react';
import { ask } from '../host.ts';

const reportInterval = 30_000;

/** Tells the host that the person is there, at most twice a minute, so that it does not lock meanwhile. */
export function useReportActivity(): void {
  useEffect(() => {
    let lastReport = 0;
    const report = () => {
      if (Date.now() - lastReport < reportInterval) return;
      lastReport = Date.now();
      void ask('session.activity');
    };
    window.addEventListener('keydown', report, true);
    window.addEventListener('pointermove', report, true);
    return () => {
      window.removeEventListener('keydown', report, true);
      window.removeEventListener('pointermove', report, true);
    };
  }, []);
}

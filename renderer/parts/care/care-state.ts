import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import type { CareState } from '../../../shared/care/care-state.ts';
import { daysBetween, isDay } from '../../../shared/dates/day.ts';
import { ask } from '../../host.ts';
import { useCase } from '../../state/case-context.tsx';

const oldAfter = 14;
const manyChanges = 5;

/** How well the case is looked after, as the host says; asked anew with each operation and each `round`. */
export function useCareState(round = 0): CareState | null {
  const { revision } = useCase();
  const moment = `${revision} ${round}`;
  const [known, setKnown] = useState<{ readonly moment: string; readonly care: CareState } | null>(null);
  useEffect(() => {
    void ask('care.state').then((reply) => reply.ok && setKnown({ moment, care: reply.value }));
  }, [moment]);
  // What was so a moment ago stays on the screen until the new answer is there.
  return known?.care ?? null;
}

/** Days since the last backup; null when there was none. */
export function daysSinceBackup({ lastBackup }: CareState, today: string): number | null {
  const day = lastBackup?.slice(0, 10) ?? '';
  return isDay(day) && isDay(today) ? Math.max(0, daysBetween(day, today)) : null;
}

/** When the last backup was made, so many days ago, in words. */
export function backupAge(days: number | null, t: TFunction): string {
  if (days === null) return t('care.neverBackedUp');
  return days === 0 ? t('care.madeToday') : t('care.daysAgo', { count: days });
}

/** Whether a backup is due: none yet for work worth keeping, or an old one and changes since. */
export function backupIsDue(care: CareState, today: string): boolean {
  const days = daysSinceBackup(care, today);
  return days === null || isAhead(care, today)
    ? care.changes >= manyChanges
    : days >= oldAfter && care.changes > 0;
}

/** The clock was set back since: how old the backup is cannot be known. A day ahead may be the time zone. */
function isAhead({ lastBackup }: CareState, today: string): boolean {
  const day = lastBackup?.slice(0, 10) ?? '';
  return isDay(day) && isDay(today) && daysBetween(today, day) > 1;
}

import { addMonths } from '../../dates/day.ts';
import { toEpochDay } from '../../dates/day.ts';
import type { History } from '../../domain/history.ts';
import { dayAt } from '../model/epoch-day.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { widestRange } from '../model/when-range.ts';

/** The last arrival in the United States, with when the year after it ends. */
export interface LastArrival {
  readonly history: History;
  /** First and last epoch day on which the year may end: the day of arrival is day 0 (8 CFR 208.4). */
  readonly endsFrom: number;
  readonly endsBy: number;
}

/** The applicant's last arrival in a US case; null elsewhere or when no arrival is dated. */
export function lastArrival({ folio, places }: TemporalModel): LastArrival | null {
  const { profile, applicant } = folio.case;
  if (profile !== 'us-eoir' && profile !== 'us-uscis') return null;
  let last: { history: History; earliest: number; latest: number } | null = null;
  for (const history of folio.histories) {
    if (history.planned || (history.person !== null && history.person !== applicant)) continue;
    const isIn = history.direction === 'in' || (history.kind === 'entry' && history.direction === null);
    if (!isIn || !isUnitedStates((history.place && places.get(history.place)?.country) || '')) continue;
    const { earliest, latest } = widestRange(history.from);
    if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null;
    if (!last || latest > last.latest) last = { history, earliest, latest };
  }
  if (!last) return null;
  return { history: last.history, endsFrom: yearAfter(last.earliest), endsBy: yearAfter(last.latest) };
}

function isUnitedStates(country: string): boolean {
  return /^(?:the )?(?:united states(?: of america)?|u\.?s\.?(?:a\.?)?|america)$/i.test(country.trim());
}

function yearAfter(epochDay: number): number {
  const day = dayAt(epochDay);
  return day === null ? Infinity : toEpochDay(addMonths(day, 12));
}

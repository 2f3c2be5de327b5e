import { toDay } from '../../dates/calendars/convert.ts';
import { type Day, partsOf } from '../../dates/day.ts';
import type { CalendarId } from '../../dates/calendar-id.ts';
import type { Fit } from '../findings/finding.ts';
import { type Assertion, assertionId } from '../model/assertion.ts';
import { isOneDay } from '../model/when-range.ts';

/** An exact date of a conflict as it was written, with the days that would fit the others. */
export interface TypedDay {
  readonly calendar: CalendarId;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly fit: Fit;
}

/** The exact days of a conflict that could be mistyped. */
export function typedDays(assertions: readonly Assertion[], fits: readonly Fit[]): TypedDay[] {
  return assertions.flatMap((each): TypedDay[] => {
    if (each.kind !== 'date' || !isOneDay(each.when) || !each.when.earliest) return [];
    const id = assertionId(each);
    const fit = fits.find(({ statement }) => statement === id);
    if (!fit) return [];
    const { calendar, written } = each.when;
    const own = partsOf(each.when.earliest);
    if (calendar === 'gregory') return [{ calendar, ...own, fit }];
    const { year, month, day } = written;
    return year !== undefined && month !== undefined && day !== undefined
      ? [{ calendar, year, month, day, fit }]
      : [];
  });
}

/** Whether other numbers in the same place, in this or another calendar, would fit. */
export function wouldFit(
  typed: TypedDay,
  parts: Partial<Pick<TypedDay, 'calendar' | 'year' | 'month' | 'day'>>,
): boolean {
  const { calendar, year, month, day } = { ...typed, ...parts };
  const read = toDay(calendar, year, month, day);
  return read.ok && isWithin(read.day, typed.fit);
}

function isWithin(day: Day, { earliest, latest }: Fit): boolean {
  return (earliest === null || day >= earliest) && (latest === null || day <= latest);
}

/** Whether only a few days would fit, so that hitting one is no accident. */
export function isNarrow({ fit }: TypedDay): boolean {
  return fit.earliest !== null && fit.latest !== null && fit.latest.slice(0, 7) === fit.earliest.slice(0, 7);
}

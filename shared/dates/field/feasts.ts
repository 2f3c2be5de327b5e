import { toDay } from '../calendars/convert.ts';
import { toEpochDay } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { spanOfYear, yearsWithin } from './calendars-meant.ts';
import { feasts } from './feast-calendar.ts';
import type { FeastId } from './date-language.ts';

/** The days a feast fell on in a year of any calendar: first and last epoch day of each time it came. */
export function feastIn(
  id: FeastId,
  calendar: CalendarId,
  year: number,
): readonly (readonly [number, number])[] {
  const feast = feasts[id];
  const [start, end] = spanOfYear(calendar, year);
  return yearsWithin(feast.calendar, calendar, year).flatMap((own) => {
    const found = toDay(feast.calendar, own, feast.month, feast.day);
    const at = found.ok ? toEpochDay(found.day) : null;
    return at !== null && at >= start && at <= end ? [[at, at + feast.days - 1] as const] : [];
  });
}

/** Whether the feast hangs on the sighting of the moon. */
export function isObserved(id: FeastId): boolean {
  return feasts[id].calendar === 'islamic-umalqura';
}

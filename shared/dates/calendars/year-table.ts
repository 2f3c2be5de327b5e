import type { CalendarId } from '../calendar-id.ts';
import type { YearTable } from './calendar.ts';
import { calendars } from './calendars.ts';

const known = new Map<CalendarId, Map<number, YearTable>>();

/** The months of a year the calendar is sure for; null outside them. Worked out once a year, then remembered. */
export function yearTable(calendar: CalendarId, year: number): YearTable | null {
  let years = known.get(calendar);
  if (years === undefined) known.set(calendar, (years = new Map<number, YearTable>()));
  const remembered = years.get(year);
  if (remembered !== undefined) return remembered;
  const { first, last, monthStarts } = calendars[calendar];
  if (monthStarts === null || !Number.isInteger(year) || year < first || year > last) return null;
  const table = monthStarts(year);
  years.set(year, table);
  return table;
}

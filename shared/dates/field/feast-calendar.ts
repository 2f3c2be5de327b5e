import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from './date-language.ts';

/** Where a feast stands in its own calendar. */
export interface Feast {
  readonly calendar: CalendarId;
  readonly month: number;
  readonly day: number;
  /** How many days it may fall on: the Prophet's birthday is kept on 12 or 17 Rabi al-Awwal. */
  readonly days: number;
}

/** The feasts the date field knows. */
export const feasts: Readonly<Record<FeastId, Feast>> = {
  nowruz: { calendar: 'persian', month: 1, day: 1, days: 1 },
  'eid-fitr': { calendar: 'islamic-umalqura', month: 10, day: 1, days: 1 },
  'eid-adha': { calendar: 'islamic-umalqura', month: 12, day: 10, days: 1 },
  ashura: { calendar: 'islamic-umalqura', month: 1, day: 10, days: 1 },
  mawlid: { calendar: 'islamic-umalqura', month: 3, day: 12, days: 6 },
  christmas: { calendar: 'gregory', month: 12, day: 25, days: 1 },
  'orthodox-christmas': { calendar: 'gregory', month: 1, day: 7, days: 1 },
  'new-year': { calendar: 'gregory', month: 1, day: 1, days: 1 },
  meskel: { calendar: 'ethiopic', month: 1, day: 17, days: 1 },
  enkutatash: { calendar: 'ethiopic', month: 1, day: 1, days: 1 },
  timkat: { calendar: 'ethiopic', month: 5, day: 11, days: 1 },
};

/** The calendar a feast is kept by. */
export function feastCalendar(id: FeastId): CalendarId {
  return feasts[id].calendar;
}

import { z } from 'zod';

/** The calendars Folio reads, by their CLDR names where they have one. */
export const calendarIdSchema = z.enum([
  'gregory',
  'persian',
  'islamic-umalqura',
  'islamic-civil',
  'ethiopic',
  'coptic',
  'bikram-sambat',
  'buddhist',
  'hebrew',
  'indian',
]);
/** A calendar Folio reads. */
export type CalendarId = z.infer<typeof calendarIdSchema>;

/** Calendars that the platform's Intl and @internationalized/date do not have: no picker, no names from the browser. */
const unknownToPlatform: ReadonlySet<CalendarId> = new Set(['bikram-sambat']);

/** Whether the platform's Intl and @internationalized/date have the calendar under its id. */
export function isPlatformCalendar(calendar: CalendarId): boolean {
  return !unknownToPlatform.has(calendar);
}

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

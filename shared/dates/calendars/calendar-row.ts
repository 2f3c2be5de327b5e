import { z } from 'zod';
import type { Day } from '../day.ts';
import { calendarIdSchema } from '../calendar-id.ts';
import { toDay } from './convert.ts';

const idSchema = z.union([z.string(), z.number()]);

/** A line of `folio calendar --jsonl`. Numbers need not be whole: a day such as 1.5 simply does not exist. */
export const calendarRowSchema = z.object({
  id: idSchema,
  calendar: calendarIdSchema,
  year: z.number(),
  month: z.number(),
  day: z.number(),
});
export type CalendarRow = z.infer<typeof calendarRowSchema>;

/** The answer to a `CalendarRow`: null when the calendar has no such day. */
export interface CalendarAnswer {
  readonly id: CalendarRow['id'];
  readonly iso: Day | null;
}

/** The Gregorian day of one row. */
export function answerCalendarRow(row: CalendarRow): CalendarAnswer {
  const found = toDay(row.calendar, row.year, row.month, row.day);
  return { id: row.id, iso: found.ok ? found.day : null };
}

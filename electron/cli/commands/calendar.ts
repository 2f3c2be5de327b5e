import { z } from 'zod';
import { answerCalendarRow, calendarRowSchema } from '../../../shared/dates/calendars/calendar-row.ts';
import { toDay } from '../../../shared/dates/calendars/convert.ts';
import { calendarIdSchema } from '../../../shared/dates/calendar-id.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import { type Command, type Outcome, UsageError } from '../command.ts';
import { answerRows } from '../json-lines.ts';

export const calendarCommand: Command = {
  name: 'calendar',
  usage: 'CALENDAR Y-M-D [--json] | --jsonl',
  summary: 'the Gregorian day of a day in another calendar; --jsonl: rows on standard input',
  options: { jsonl: { type: 'boolean' } },
  words: [0, 2],
  run: async (args, io) => {
    if (args.flag('jsonl')) return answerRows(io, calendarRowSchema, answerCalendarRow);
    const [calendar, date] = args.words;
    if (calendar === undefined || date === undefined) throw new UsageError('Which calendar, and which day?');
    return convert(calendar, date);
  },
};

const dateSchema = z.string().regex(/^\d{1,4}-\d{1,2}-\d{1,2}$/);

function convert(name: string, text: string): Reply<Outcome> {
  const calendar = calendarIdSchema.safeParse(name);
  if (!calendar.success) {
    throw new UsageError(
      `"${name}" is not a calendar Folio knows. It knows ${calendarIdSchema.options.join(', ')}.`,
    );
  }
  const date = dateSchema.safeParse(text);
  if (!date.success) throw new UsageError(`"${text}" is not written year-month-day, such as 1397-11-01.`);
  const [year = 0, month = 0, day = 0] = date.data.split('-').map(Number);
  const found = toDay(calendar.data, year, month, day);
  if (found.ok)
    return done({ json: { calendar: calendar.data, date: text, iso: found.day }, text: found.day });
  return refused({
    code: 'bad-input',
    message: `The ${name} calendar has no ${text}. Look at the paper again.`,
  });
}

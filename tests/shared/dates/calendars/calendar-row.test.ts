import { expect, test } from 'vitest';
import { answerCalendarRow, calendarRowSchema } from '../../../../shared/dates/calendars/calendar-row.ts';

test('a row is answered with the Gregorian day', () => {
  const row = calendarRowSchema.parse({ id: 'a', calendar: 'persian', year: 1397, month: 11, day: 3 });
  expect(answerCalendarRow(row)).toEqual({ id: 'a', iso: '2019-01-23' });
});

test('a day that does not exist is answered with null', () => {
  expect(answerCalendarRow({ id: 7, calendar: 'gregory', year: 2019, month: 6, day: 31 })).toEqual({
    id: 7,
    iso: null,
  });
  expect(answerCalendarRow({ id: 8, calendar: 'gregory', year: 2019, month: 6, day: 1.5 }).iso).toBeNull();
});

test('a calendar that Folio does not know is refused at the door', () => {
  const row = { id: 'a', calendar: 'mayan', year: 1, month: 1, day: 1 };
  expect(calendarRowSchema.safeParse(row).success).toBe(false);
});

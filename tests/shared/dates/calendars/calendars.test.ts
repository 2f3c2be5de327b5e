import { expect, test } from 'vitest';
import { calendarIdSchema } from '../../../../shared/dates/calendar-id.ts';
import { calendars, family } from '../../../../shared/dates/calendars/calendars.ts';
import { fromDay, monthLength, monthsInYear, toDay } from '../../../../shared/dates/calendars/convert.ts';
import { everyMonthName, monthName, nameKey } from '../../../../shared/dates/calendars/month-names.ts';

test.each(calendarIdSchema.options)('%s converts the day known from outside, both ways', (id) => {
  const { year, month, date, day } = calendars[id].known;
  expect(toDay(id, year, month, date)).toEqual({ ok: true, day });
  expect(fromDay(id, day)).toEqual({ year, month, day: date });
});

test.each(calendarIdSchema.options)('%s names each month of its longest year', (id) => {
  const { year } = calendars[id].known;
  const most = Math.max(...[0, 1, 2, 3].map((more) => monthsInYear(id, year + more) ?? 0));
  for (let month = 1; month <= most; month++) {
    const name = monthName(id, month, 'en');
    expect(name).not.toBe(String(month));
    const named = everyMonthName().get(nameKey(name)) ?? [];
    expect(named.some((x) => x.month === month && family(x.calendar) === family(id))).toBe(true);
  }
});

test.each(calendarIdSchema.options)('%s is sure for no year outside its own', (id) => {
  const { first, last } = calendars[id];
  expect([first - 1, first, last, last + 1].map((year) => monthLength(id, year, 1) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each(calendarIdSchema.options)('%s takes bare years only that it is sure for', (id) => {
  const { first, last, plausible } = calendars[id];
  for (const years of [plausible.bare, plausible.hinted, plausible.living]) {
    if (years === null) continue;
    expect(years[0]).toBeGreaterThanOrEqual(first);
    expect(years[1]).toBeLessThanOrEqual(last);
  }
});

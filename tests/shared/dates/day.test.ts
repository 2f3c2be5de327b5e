import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  fromEpochDay,
  isDay,
  toEpochDay,
  weekdayOf,
} from '../../../shared/dates/day.ts';

test('a day that does not exist is refused, never clamped', () => {
  expect(dayOf(2019, 2, 29)).toBeNull();
  expect(dayOf(2019, 6, 31)).toBeNull();
  expect(dayOf(2019, 13, 1)).toBeNull();
  expect(isDay('2019-02-29')).toBe(false);
  expect(isDay('2020-02-29')).toBe(true);
});

test('years before 100 are years of the first century', () => {
  expect(dayOf(33, 4, 3)).toBe('0033-04-03');
});

test('day arithmetic crosses months and leap days', () => {
  const day = dayOf(2020, 2, 28);
  expect(day && addDays(day, 2)).toBe('2020-03-01');
  const later = dayOf(2020, 3, 1);
  expect(day && later && daysBetween(day, later)).toBe(2);
});

test('epoch days and days turn into each other', () => {
  const day = dayOf(1969, 12, 31);
  expect(day && toEpochDay(day)).toBe(-1);
  expect(fromEpochDay(-1)).toBe('1969-12-31');
  expect(day && weekdayOf(day)).toBe(3);
});

test('the analysis agrees with date-fns on every day from 1890 to 2110 and at both ends', () => {
  let day = dayOf(1890, 1, 1);
  const last = dayOf(2110, 1, 1);
  const differing: string[] = [];
  for (let epoch = day ? toEpochDay(day) : 0; day && day !== last; epoch++) {
    if (toEpochDay(day) !== epoch || fromEpochDay(epoch) !== day) differing.push(day);
    day = addDays(day, 1);
  }
  expect(differing).toEqual([]);
  expect(fromEpochDay(-719_162)).toBe('0001-01-01');
  expect(fromEpochDay(2_932_896)).toBe('9999-12-31');
  expect(() => fromEpochDay(2_932_897)).toThrow(RangeError);
  expect(() => fromEpochDay(0.5)).toThrow(RangeError);
});

test('months are added to the same day of the month, or the last there is', () => {
  const day = dayOf(2019, 1, 31);
  expect(day && addMonths(day, 1)).toBe('2019-02-28');
  expect(day && addMonths(day, -2)).toBe('2018-11-30');
});

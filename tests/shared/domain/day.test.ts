import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  fromEpochDay,
  isDay,
  toEpochDay,
  weekdayOf,
} from '../../../shared/domain/day.ts';

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

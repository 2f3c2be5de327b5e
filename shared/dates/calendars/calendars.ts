import { gregory } from './known/gregory.ts';
import { persian } from './known/persian.ts';
import { islamicUmalqura } from './known/islamic-umalqura.ts';
import { islamicCivil } from './known/islamic-civil.ts';
import { ethiopic } from './known/ethiopic.ts';
import { coptic } from './known/coptic.ts';
import { bikramSambat } from './known/bikram-sambat.ts';
import { indian } from './known/indian.ts';
import { hebrew } from './known/hebrew.ts';
import { buddhist } from './known/buddhist.ts';
import type { CalendarId } from '../calendar-id.ts';
import type { Calendar } from './calendar.ts';

/**
 * Every calendar, in the order in which the meanings of a month's name are tried. To add one: an id in
 * `calendar-id.ts`, a file in `known`, a row here, and its feasts in `feasts.ts`.
 */
export const calendars: Readonly<Record<CalendarId, Calendar>> = {
  gregory,
  persian,
  'islamic-umalqura': islamicUmalqura,
  'islamic-civil': islamicCivil,
  ethiopic,
  coptic,
  'bikram-sambat': bikramSambat,
  indian,
  hebrew,
  buddhist,
};

/** Whether two calendars call their months alike. */
export function sharesMonths(a: CalendarId, b: CalendarId): boolean {
  return family(a) === family(b);
}

/** The calendar whose months another has; itself when it has its own. */
export function family(calendar: CalendarId): CalendarId {
  return calendars[calendar].sharesMonths ?? calendar;
}

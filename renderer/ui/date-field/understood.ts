import type { TFunction } from 'i18next';
import type { Day } from '../../../shared/domain/day.ts';
import type { CalendarId, Reading, When } from '../../../shared/domain/when.ts';

/** What Folio understood of a date, as one sentence in the reader's language, in both calendars. */
export function understood(when: When, t: TFunction, language: string): string {
  if (when.impossible) return impossibleSentence(when.impossible, t);
  if (when.earliest === null && when.latest === null) return t('date.keptAsWords');
  const sentence = readingSentence(when, t, language);
  return when.approximate ? t('date.about', { sentence }) : sentence;
}

/** One reading as a sentence: "Between 21 January and 19 February 2019 · Bahman 1397". */
export function readingSentence(reading: Reading, t: TFunction, language: string): string {
  const gregorian = span(reading, 'gregory', t, language);
  if (reading.calendar === 'gregory' || reading.calendar === 'bikram-sambat') return gregorian;
  return t('date.both', { gregorian, own: span(reading, reading.calendar, t, language) });
}

/** A day written out in a calendar. */
export function dayIn(day: Day, calendar: CalendarId, language: string, weekday = false): string {
  return new Intl.DateTimeFormat(`${language}-u-ca-${intlCalendar(calendar)}`, {
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

function span(reading: Reading, calendar: CalendarId, t: TFunction, language: string): string {
  const { earliest, latest } = reading;
  if (earliest !== null && earliest === latest)
    return dayIn(earliest, calendar, language, calendar === 'gregory');
  const from = earliest === null ? '' : dayIn(earliest, calendar, language);
  const to = latest === null ? '' : dayIn(latest, calendar, language);
  if (from === '') return t('date.onOrBefore', { to });
  if (to === '') return t('date.onOrAfter', { from });
  return t('date.between', { from, to });
}

function impossibleSentence(impossible: NonNullable<When['impossible']>, t: TFunction): string {
  const { reason, limit } = impossible;
  if (reason === 'no-such-day' && limit !== null) return t('date.impossible.days', { count: limit });
  return t(`date.impossible.${reason}`);
}

function intlCalendar(calendar: CalendarId): string {
  // Intl knows every calendar of ours but this one; its dates are shown in Gregorian.
  return calendar === 'bikram-sambat' ? 'gregory' : calendar;
}

/** A short form for lists: the words as given, or the days understood. */
export function shortWhen(when: When | null): string {
  return when?.asGiven.trim() ?? '';
}

import type { TFunction } from 'i18next';
import { fromDay } from '../../../shared/dates/calendars/convert.ts';
import { monthName } from '../../../shared/dates/calendars/month-names.ts';
import { dateLanguageOf } from '../../../shared/dates/languages/languages.ts';
import { weekdayOf, type Day } from '../../../shared/dates/day.ts';
import { isPlatformCalendar, type CalendarId } from '../../../shared/dates/calendar-id.ts';
import type { Reading } from '../../../shared/dates/reading.ts';
import type { When } from '../../../shared/dates/when.ts';
import { localeOf } from '../locale.ts';

/** What Folio understood of a date, as one sentence in the reader's language, in both calendars. */
export function whenSentence(when: When, t: TFunction, language: string): string {
  if (when.impossible) return impossibleSentence(when.impossible, t);
  if (when.earliest === null && when.latest === null) return t('date.keptAsWords');
  // Two readings stand side by side below; neither is what was understood.
  if (when.alternatives.length > 0 && when.settled === null) return '';
  const sentence = readingSentence(when, t, language);
  return when.approximate ? t('date.about', { sentence }) : sentence;
}

/** One reading as a sentence: "Between 21 January and 19 February 2019 · Bahman 1397". */
export function readingSentence(reading: Reading, t: TFunction, language: string): string {
  const gregorian = span(reading, 'gregory', t, language);
  if (reading.calendar === 'gregory' || !isPlatformCalendar(reading.calendar)) return gregorian;
  return t('date.both', { gregorian, own: inOwnCalendar(reading, t, language) });
}

/** A day written out in a calendar. */
export function dayIn(day: Day, calendar: CalendarId, language: string, weekday = false): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return written(day, calendar, language, weekday ? { ...shape, weekday: 'long' } : shape);
}

/** The year that a day lies in, as its calendar and the language write it. */
export function yearIn(day: Day, calendar: CalendarId, language: string): string {
  return written(day, calendar, language, { year: 'numeric' });
}

/** A month or a year of another calendar by its name, where the days are exactly those; anything else by its days. */
function inOwnCalendar(reading: Reading, t: TFunction, language: string): string {
  const { earliest, latest, calendar, precision } = reading;
  if (earliest === null || latest === null || (precision !== 'month' && precision !== 'year'))
    return span(reading, calendar, t, language);
  const shape =
    precision === 'month' ? ({ month: 'long', year: 'numeric' } as const) : { year: 'numeric' as const };
  const name = written(earliest, calendar, language, shape);
  // "About Bahman" reaches into the months beside it: to name the first of them would be untrue.
  return name === written(latest, calendar, language, shape) ? name : span(reading, calendar, t, language);
}

function written(
  day: Day,
  calendar: CalendarId,
  language: string,
  shape: Intl.DateTimeFormatOptions,
): string {
  const spoken = localeOf(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(spoken).length === 0)
    return writtenPlainly(day, calendar, language, shape);
  const parts = formatOf(`${spoken}-u-ca-${intlCalendar(calendar)}`, shape).formatToParts(
    new Date(`${day}T00:00:00Z`),
  );
  // Farsi names the month before the year; the browser has it the other way round for this calendar alone.
  const inOrder = language === 'fa' && calendar === 'persian' && !shape.day ? parts.toReversed() : parts;
  return inOrder
    .filter(({ type }) => type !== 'era')
    .map(({ value }) => value)
    .join('')
    .trim();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes far longer than using it, and a long list uses few. */
function formatOf(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** For a language the browser has no dates in: Folio's own names, in the order of the shape. */
function writtenPlainly(
  day: Day,
  calendar: CalendarId,
  language: string,
  shape: Intl.DateTimeFormatOptions,
): string {
  const date = fromDay(calendar, day);
  if (date === null) return day;
  const weekday = dateLanguageOf(language)?.weekdays[weekdayOf(day)]?.split('|')[0];
  const month = monthName(calendar, date.month, language);
  const parts = [shape.weekday && weekday, shape.day && date.day, shape.month && month, date.year];
  return parts.filter(Boolean).join(' ');
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
  // Dates of a calendar that Intl does not know are shown in Gregorian.
  return isPlatformCalendar(calendar) ? calendar : 'gregory';
}

/** A short form for lists: the words as given, or the days understood. */
export function shortWhen(when: When | null): string {
  return when?.asGiven.trim() ?? '';
}

import { fromDay } from '../../dates/calendars/convert.ts';
import { monthName } from '../../dates/calendars/month-names.ts';
import type { Day } from '../../dates/day.ts';
import type { CalendarId } from '../../dates/calendar-id.ts';
import type { QuotedAssertion } from '../findings/finding.ts';
import { fill } from './fill.ts';
import type { Texts } from './texts.ts';

/** A day in words: "12 March 2019". */
export function dayWords(day: string, texts: Texts): string {
  return fill(
    texts.phrases.day ?? '',
    {
      day: Number(day.slice(8, 10)),
      month: monthName('gregory', Number(day.slice(5, 7)), texts.language),
      year: Number(day.slice(0, 4)),
    },
    texts.language,
  );
}

/** The days from one bound to the other in words; '' when both are open. */
export function rangeWords(earliest: Day | null, latest: Day | null, texts: Texts): string {
  if (earliest === null && latest === null) return '';
  if (earliest !== null && earliest === latest) return dayWords(earliest, texts);
  if (earliest === null)
    return fill(texts.phrases.upTo ?? '', { day: dayWords(latest ?? '', texts) }, texts.language);
  if (latest === null)
    return fill(texts.phrases.since ?? '', { day: dayWords(earliest, texts) }, texts.language);
  const ends = { from: dayWords(earliest, texts), to: dayWords(latest, texts) };
  return fill(texts.phrases.between ?? '', ends, texts.language);
}

/** The days of a statement in another calendar; nothing in the Gregorian or beyond its tables. */
export function otherCalendarWords(statement: QuotedAssertion, calendar: CalendarId, texts: Texts): string[] {
  if (calendar === 'gregory') return [];
  const ends = [...new Set([statement.earliest, statement.latest])].flatMap((day) =>
    day === null ? [] : calendarDayWords(day, calendar, texts),
  );
  return ends.length === 0 ? [] : [ends.join(' – ')];
}

function calendarDayWords(day: Day, calendar: CalendarId, texts: Texts): string[] {
  const own = fromDay(calendar, day);
  if (!own) return [];
  const month = monthName(calendar, own.month, texts.language);
  return [fill(texts.phrases.calendarDay ?? '', { day: own.day, month, year: own.year }, texts.language)];
}

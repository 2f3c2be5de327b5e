import { parseWhen, readingsOf, type When } from '../../../shared/dates/when.ts';
import type { CalendarId } from '../../../shared/dates/calendar-id.ts';

/** A date as words, with their language and the calendar asked for. */
export function read(asGiven: string, language = '', calendarAsked: CalendarId | null = null): When {
  return parseWhen({ asGiven, language, calendarAsked });
}

/** Every reading as `earliest/latest`, `..` where open. */
export function spans(when: When): readonly string[] {
  return readingsOf(when).map((x) => `${x.earliest ?? '..'}/${x.latest ?? '..'}`);
}

import { isDay } from '../../../shared/dates/day.ts';

const MOMENT = /^(\d{4}):(\d\d):(\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/;

/**
 * The moment that a camera wrote, such as `2019:03:12 08:30:00`, as `YYYY-MM-DDTHH:MM:SS`; null where there is no
 * such moment: a clock never set writes zeros or blanks.
 */
export function cameraMoment(text: string | null): string | null {
  const [, year, month, day, time] = MOMENT.exec(text ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  return time !== undefined && isDay(date) ? `${date}T${time}` : null;
}

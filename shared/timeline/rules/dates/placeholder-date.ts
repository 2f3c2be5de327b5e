import type { CalendarId } from '../../../dates/calendar-id.ts';
import { fromDay } from '../../../dates/calendars/convert.ts';
import type { Day } from '../../../dates/day.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import { isOneDay } from '../../model/when-range.ts';
import { datesOfPoint } from '../../rule-support/dates-of-point.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A birth date is a day that offices write when they do not know the day, yet it is marked as exact.
 *
 * For the applicant: if nobody knows the day, choose the year only. If it is the true day, keep it.
 */
export const placeholderDate: Rule = {
  check: 'placeholder-date',
  severity: 'info',
  find: findPlaceholders,
};

function findPlaceholders(model: TemporalModel): Finding[] {
  return model.folio.people.flatMap(({ id, born }) => {
    if (!isOneDay(born) || !born.earliest || !isMarkedSure(born.certainty)) return [];
    if (!isStandIn(born.earliest, born.calendar)) return [];
    const assertions = datesOfPoint(model, id, 'born').filter(
      ({ source, claim }) => source === id && claim === '',
    );
    return [createFinding('placeholder-date', 'info', { assertions, facts: { day: born.earliest } })];
  });
}

function isMarkedSure(certainty: string): boolean {
  return certainty === 'exact' || certainty === 'sure';
}

/** New year and midyear, in the Gregorian calendar and in the one the date was written in. */
function isStandIn(day: Day, calendar: CalendarId): boolean {
  if (day.endsWith('-01-01') || day.endsWith('-07-01')) return true;
  if (calendar === 'gregory') return false;
  const own = fromDay(calendar, day);
  return own !== null && own.month === 1 && own.day === 1;
}

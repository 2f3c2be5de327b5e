import type { CalendarId } from '../../../dates/calendar-id.ts';
import { calendars } from '../../../dates/calendars/calendars.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { isNarrow, type TypedDay, typedDays, wouldFit } from '../../rule-support/typed-days.ts';

/**
 * The difference is one that comes from converting, or not converting, between calendars.
 *
 * For the applicant: "+621 years" is not a conversion; part of each Persian year needs 622. The same
 * numbers in another calendar are another day.
 */
export const calendarSlip: Rule = {
  check: 'calendar-slip',
  severity: 'hint',
  suggests: ({ assertions }, fits) =>
    typedDays(assertions, fits).some((typed) => isNarrow(typed) && slips(typed)),
};

const confused: readonly CalendarId[] = [
  'gregory',
  'persian',
  'islamic-umalqura',
  'ethiopic',
  'bikram-sambat',
  'buddhist',
];

/** Years added by rule of thumb, right for part of the year only. */
const thumbs: readonly { readonly calendar: CalendarId; readonly years: readonly number[] }[] = [
  { calendar: 'persian', years: [621, 622] },
  { calendar: 'ethiopic', years: [7, 8] },
  { calendar: 'bikram-sambat', years: [-56, -57] },
  { calendar: 'buddhist', years: [-(calendars.buddhist.ahead ?? 0)] },
];

function slips(typed: TypedDay): boolean {
  const unconverted = confused.some(
    (calendar) => calendar !== typed.calendar && wouldFit(typed, { calendar }),
  );
  return (
    unconverted || thumbs.some(({ calendar, years }) => years.some((by) => thumbFits(typed, calendar, by)))
  );
}

/** The year was converted by adding, the day and month left as they were; or should have been. */
function thumbFits(typed: TypedDay, calendar: CalendarId, by: number): boolean {
  if (typed.calendar === calendar) return wouldFit(typed, { calendar: 'gregory', year: typed.year + by });
  if (typed.calendar !== 'gregory') return false;
  return wouldFit(typed, { calendar, year: typed.year - by }) || wouldFit(typed, { year: typed.year + by });
}

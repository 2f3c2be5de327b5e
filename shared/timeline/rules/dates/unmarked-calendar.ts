import { calendarIdSchema, type CalendarId } from '../../../dates/calendar-id.ts';
import { calendars } from '../../../dates/calendars/calendars.ts';
import type { When } from '../../../dates/when.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * The year looks like one of another calendar, and no calendar was chosen.
 *
 * For the applicant: if the paper counts years in another calendar, choose it; nothing is converted
 * before you do.
 */
export const unmarkedCalendar: Rule = {
  check: 'unmarked-calendar',
  severity: 'info',
  findInRecord: findUnmarked,
};

function findUnmarked({ assertions }: RecordAssertions): Finding[] {
  const findings: Finding[] = [];
  for (const each of assertions) {
    if (each.kind !== 'date') continue;
    const calendar = likelyCalendar(each.when);
    const year = calendar && yearOf(each.when);
    if (calendar && year)
      findings.push(
        createFinding('unmarked-calendar', 'info', { assertions: [each], facts: { year, calendar } }),
      );
  }
  return findings;
}

function yearOf(when: When): number | null {
  return when.written.year ?? (when.earliest ? Number(when.earliest.slice(0, 4)) : null);
}

/** Years that no living person's Gregorian papers hold, by the calendar whose present they are. */
function likelyCalendar(when: When): CalendarId | null {
  if (when.calendar !== 'gregory' || when.calendarAsked !== null) return null;
  const year = yearOf(when);
  if (year === null) return null;
  const likely = calendarIdSchema.options.find((calendar) => {
    const years = calendars[calendar].plausible.living;
    return years !== null && year >= years[0] && year <= years[1];
  });
  return likely ?? null;
}

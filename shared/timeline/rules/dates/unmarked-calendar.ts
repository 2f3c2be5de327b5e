import type { CalendarId } from '../../../domain/calendar-id.ts';
import type { When } from '../../../domain/when.ts';
import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
import type { RecordAssertions } from '../../model/gather.ts';
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
  remark: findUnmarked,
};

function findUnmarked({ said }: RecordAssertions): Finding[] {
  const found: Finding[] = [];
  for (const each of said) {
    if (each.kind !== 'date') continue;
    const calendar = likelyCalendar(each.when);
    const year = calendar && yearOf(each.when);
    if (calendar && year)
      found.push(note('unmarked-calendar', 'info', { said: [each], facts: { year, calendar } }));
  }
  return found;
}

function yearOf(when: When): number | null {
  return when.written.year ?? (when.earliest ? Number(when.earliest.slice(0, 4)) : null);
}

/** Years that no living person's Gregorian papers hold, by the calendar whose present they are. */
function likelyCalendar(when: When): CalendarId | null {
  if (when.calendar !== 'gregory' || when.calendarAsked !== null) return null;
  const year = yearOf(when);
  if (year === null) return null;
  if (year >= 1300 && year < 1410) return 'persian';
  if (year >= 1410 && year <= 1460) return 'islamic-umalqura';
  if (year >= 2050 && year <= 2095) return 'bikram-sambat';
  if (year >= 2480 && year <= 2600) return 'buddhist';
  if (year >= 5700 && year <= 5800) return 'hebrew';
  return null;
}

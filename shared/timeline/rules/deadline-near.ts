import type { Finding } from '../finding.ts';
import { note } from '../found/note.ts';
import { dayAt } from '../story/said.ts';
import type { Story } from '../story/story.ts';
import { lastArrival } from './arrivals.ts';
import type { Rule } from './rule.ts';
import { saidAbout } from './said-about.ts';

/**
 * Sixty days or less are left of the year after the last arrival in the United States.
 *
 * For the applicant: the year to file ends soon. Ask a lawyer at once; exceptions are few.
 */
export const deadlineNear: Rule = {
  check: 'deadline-near',
  severity: 'info',
  find: findNearDeadline,
};

const warnedDays = 60;

function findNearDeadline(story: Story): Finding[] {
  const arrival = story.folio.case.filed ? null : lastArrival(story);
  if (!arrival || story.now > arrival.endsBy) return [];
  const left = Math.max(0, arrival.endsFrom - story.now);
  if (left > warnedDays) return [];
  const said = saidAbout(story, arrival.history.id, 'from');
  return [
    note('deadline-near', 'info', { said, facts: { ends: dayAt(arrival.endsFrom) ?? '', days: left } }),
  ];
}

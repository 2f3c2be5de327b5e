import type { History } from '../../domain/history.ts';
import type { Finding } from '../finding.ts';
import { note } from '../found/note.ts';
import { dayAt } from '../story/said.ts';
import type { Story } from '../story/story.ts';
import { type DayRange, widestRange } from '../story/when-range.ts';
import type { Rule } from './rule.ts';

/**
 * More than thirty days are surely missing from where somebody lived, or from their work and schooling.
 *
 * For the applicant: forms ask for these histories without gaps. If you moved around, were held or had no
 * work, that is an answer too.
 */
export const historyGap: Rule = {
  check: 'history-gap',
  severity: 'info',
  find: findGaps,
};

const allowedGap = 30;

function findGaps({ folio }: Story): Finding[] {
  const own = folio.histories.filter(
    ({ person, planned }) => (person === null || person === folio.case.applicant) && !planned,
  );
  const homes = own.filter(({ kind }) => kind === 'residence');
  const days = own.filter(({ kind }) => kind === 'work' || kind === 'school' || kind === 'military');
  return [...gapsIn(homes), ...gapsIn(days)];
}

interface Entry {
  readonly history: History;
  readonly from: DayRange;
  readonly to: DayRange;
}

function gapsIn(histories: readonly History[]): Finding[] {
  const entries = histories
    .map((history): Entry => ({ history, from: widestRange(history.from), to: widestRange(history.to) }))
    .toSorted((a, b) => a.from.earliest - b.from.earliest);
  const found: Finding[] = [];
  let before: Entry | null = null;
  for (const entry of entries) {
    if (before && entry.from.earliest - before.to.latest - 1 > allowedGap)
      found.push(gapBetween(before, entry));
    if (!before || entry.to.latest > before.to.latest) before = entry;
  }
  return found;
}

function gapBetween(before: Entry, after: Entry): Finding {
  const days = after.from.earliest - before.to.latest - 1;
  return note('history-gap', 'info', {
    records: [before.history.id, after.history.id],
    facts: { from: dayAt(before.to.latest + 1) ?? '', to: dayAt(after.from.earliest - 1) ?? '', days },
  });
}

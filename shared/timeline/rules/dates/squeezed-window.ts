import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
import { strongestBounds } from '../../network/bounds.ts';
import type { Solution } from '../../network/solve.ts';
import { dayAt, type SaidDate } from '../../model/assertion.ts';
import type { Story } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';
import { datesAt } from '../../rule-support/dates-of-point.ts';

/**
 * What else was said leaves three days or fewer for a date that was given vaguely.
 *
 * For the applicant: your other facts fix this date almost to the day. If that surprises you, one of them
 * may be more exact than you meant.
 */
export const squeezedWindow: Rule = {
  check: 'squeezed-window',
  severity: 'info',
  find: findSqueezed,
};

const narrow = 2;

function findSqueezed(story: Story, { conflicts, unfinished }: Solution): Finding[] {
  if (conflicts.length > 0 || unfinished.length > 0) return [];
  const vague = vagueNodes(story);
  if (vague.length === 0) return [];
  const { lower, upper, spent } = strongestBounds({ ...story.network, choices: [] });
  if (spent) return [];
  return vague.flatMap((node) => {
    const first = lower[node] ?? -Infinity;
    const last = upper[node] ?? Infinity;
    if (last - first > narrow || last < first) return [];
    const facts = { first: dayAt(first) ?? '', last: dayAt(last) ?? '', days: last - first + 1 };
    return [note('squeezed-window', 'info', { said: datesAt(story, node), facts })];
  });
}

/** Nodes with only vague dates, and with steps or lengths beside them. */
function vagueNodes(story: Story): number[] {
  const vague = new Set<number>();
  story.eachDate((said, node) => {
    if (isVague(said) && story.isSaidTwice(node)) vague.add(node);
  });
  return [...vague].filter((node) => {
    const all = story.saidOf(node).map((owner) => story.said[owner]);
    return all.some((said) => said?.kind !== 'date') && datesAt(story, node).every(isVague);
  });
}

function isVague({ width }: SaidDate): boolean {
  return width >= 13 && width !== Infinity;
}

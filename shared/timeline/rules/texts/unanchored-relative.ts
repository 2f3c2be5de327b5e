import type { Finding } from '../../findings/finding.ts';
import { note } from '../../findings/note.ts';
import type { Said } from '../../model/assertion.ts';
import type { Story } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * "Three days later" hangs on something that has no date itself.
 *
 * For the applicant: about when was the other one? Even a season helps, and then this one has a date too.
 */
export const unanchoredRelative: Rule = {
  check: 'unanchored-relative',
  severity: 'info',
  find: findUnanchored,
};

function findUnanchored(story: Story): Finding[] {
  const found: Finding[] = [];
  for (const said of story.orders)
    if (!isDated(story, said.than) && !isDated(story, said.about))
      found.push(note('unanchored-relative', 'info', { said: [said], records: [said.than.record] }));
  return found;
}

function isDated(story: Story, { record, field }: Said['about']): boolean {
  return story.isDated(story.nodeOf(record, field));
}

import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { Said, SaidDate } from '../story/said.ts';
import type { Story } from '../story/story.ts';

/** Every date said of a point, by whatever source. */
export function saidAbout(story: Story, record: Id, field: DateField): SaidDate[] {
  return datesAt(story, story.nodeOf(record, field));
}

/** Every date said of a node. */
export function datesAt(story: Story, node: number): SaidDate[] {
  return node < 0 ? [] : story.saidOf(node).flatMap((owner) => asDate(story.said[owner]));
}

function asDate(said: Said | undefined): SaidDate[] {
  return said?.kind === 'date' ? [said] : [];
}

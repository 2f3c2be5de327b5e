import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { SaidDate } from '../model/assertion.ts';
import type { Story } from '../model/temporal-model.ts';

/** Every date said of a point, by whatever source. */
export function saidAbout(story: Story, record: Id, field: DateField): SaidDate[] {
  return datesAt(story, story.nodeOf(record, field));
}

/** Every date said of a node. */
export function datesAt(story: Story, node: number): SaidDate[] {
  const dates: SaidDate[] = [];
  if (node < 0) return dates;
  for (const owner of story.saidOf(node)) {
    const said = story.said[owner];
    if (said?.kind === 'date') dates.push(said);
  }
  return dates;
}

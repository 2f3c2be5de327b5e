import type { Finding } from './finding.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { note } from './note.ts';

/** Says openly that a component of statements was too much to check to the end. */
export function unfinishedFinding(owners: readonly number[], model: TemporalModel): Finding {
  const said = owners.flatMap((owner) => model.said[owner] ?? []);
  const shown = said.slice(0, 5);
  const records = said.slice(0, 100).flatMap((each) => [each.source, each.about.record]);
  return note('unfinished', 'warning', { said: shown, records, facts: { count: said.length } });
}

import type { Finding } from './finding.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { createFinding } from './create-finding.ts';

/** The finding that a component of the network was too large to check to the end. */
export function unfinishedFinding(owners: readonly number[], model: TemporalModel): Finding {
  const assertions = owners.flatMap((owner) => model.assertions[owner] ?? []);
  const shown = assertions.slice(0, 5);
  const records = assertions.slice(0, 100).flatMap((each) => [each.source, each.about.record]);
  return createFinding('unfinished', 'warning', {
    assertions: shown,
    records,
    facts: { count: assertions.length },
  });
}

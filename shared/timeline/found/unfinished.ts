import type { Finding } from '../finding.ts';
import { quoteSaid } from '../story/said.ts';
import type { Story } from '../story/story.ts';
import { findingId } from './findings-of.ts';

/** Says openly that a knot of statements was too much to check to the end. */
export function unfinishedFinding(owners: readonly number[], story: Story): Finding {
  const said = owners.flatMap((owner) => story.said[owner] ?? []);
  const statements = said.slice(0, 5).map(quoteSaid);
  return {
    id: findingId(
      'unfinished',
      statements.map((statement) => statement.id),
    ),
    check: 'unfinished',
    severity: 'warning',
    statements,
    gapDays: null,
    facts: { count: said.length },
    hints: [],
    fits: [],
    records: [...new Set(said.flatMap((each) => [each.source, each.about.record]))].slice(0, 100),
    group: null,
  };
}

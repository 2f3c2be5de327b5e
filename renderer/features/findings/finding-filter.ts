import type { KnownFinding } from '../../state/findings.ts';

/** Which findings a list can be narrowed to. */
export const filters = ['open', 'info', 'decided', 'all'] as const;

/** One of them. */
export type Filter = (typeof filters)[number];

/** Whether a filter lets a finding through. What is only good to know stands apart, as it does in the rail's count. */
export function passes({ finding, decision }: KnownFinding, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'decided') return decision !== null;
  return decision === null && (finding.severity === 'info') === (filter === 'info');
}

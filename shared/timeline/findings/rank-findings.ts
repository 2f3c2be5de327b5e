import type { Severity } from '../../domain/severity.ts';
import type { Finding } from './finding.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Weightiest first, and findings that share a statement marked as one group. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const shares = countShares(findings);
  return findings
    .map((finding) => ({ ...finding, group: groupOf(finding, shares) }))
    .toSorted(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        (b.gapDays ?? 0) - (a.gapDays ?? 0) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}

/** In how many contradictions each statement stands. */
function countShares(findings: readonly Finding[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const finding of findings)
    if (finding.severity !== 'info')
      for (const { id } of finding.statements) shares.set(id, (shares.get(id) ?? 0) + 1);
  return shares;
}

/** The statement of a contradiction that stands in most others too. */
function groupOf(finding: Finding, shares: ReadonlyMap<string, number>): string | null {
  if (finding.severity === 'info') return null;
  let best: string | null = null;
  let most = 1;
  for (const { id } of finding.statements) {
    const count = shares.get(id) ?? 0;
    if (count > most) {
      most = count;
      best = id;
    }
  }
  return best;
}

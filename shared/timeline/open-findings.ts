import type { Decision } from '../domain/decision.ts';
import type { Finding } from './finding.ts';

/** A finding with what was last decided about it; null: still open. */
export interface WeighedFinding {
  readonly finding: Finding;
  readonly decision: Decision | null;
}

/**
 * The findings that still want a look. A finding's id follows its check and its statements, so a decision
 * holds over edits elsewhere and lapses when a statement involved changes. To ask is not to settle.
 */
export function openFindings(findings: readonly Finding[], decisions: readonly Decision[]): Finding[] {
  return weighFindings(findings, decisions)
    .filter(({ decision }) => decision === null || decision.action === 'ask')
    .map(({ finding }) => finding);
}

/** Every finding with the latest decision about it, in the findings' order. */
export function weighFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): WeighedFinding[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const known = latest.get(decision.finding);
    if (!known || decision.at >= known.at) latest.set(decision.finding, decision);
  }
  return findings.map((finding) => ({ finding, decision: latest.get(finding.id) ?? null }));
}

import type { Decision } from '../../shared/domain/decision.ts';
import type { Finding } from '../../shared/timeline/findings/finding.ts';

/** A finding and what the person decided about it, if anything. */
export interface KnownFinding {
  readonly finding: Finding;
  readonly decision: Decision | null;
}

/** Findings with their decisions; the last decision about a finding counts. */
export function withDecisions(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly KnownFinding[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const before = latest.get(decision.finding);
    if (before === undefined || before.at <= decision.at) latest.set(decision.finding, decision);
  }
  return findings.map((finding) => ({ finding, decision: latest.get(finding.id) ?? null }));
}

/** Those nobody has decided about yet. */
export function openFindings(known: readonly KnownFinding[]): readonly KnownFinding[] {
  return known.filter(({ decision }) => decision === null);
}

/** Findings that concern a record, by what they quote or what that is about. */
export function findingsOf(known: readonly KnownFinding[], record: string): readonly KnownFinding[] {
  let index = byRecord.get(known);
  if (index === undefined) byRecord.set(known, (index = indexOf(known)));
  return index.get(record) ?? [];
}

/** Findings that belong beside one field of a record. */
export function findingsAt(
  known: readonly KnownFinding[],
  record: string,
  field: string,
): readonly KnownFinding[] {
  return findingsOf(known, record).filter(({ finding }) =>
    finding.statements.some(
      (said) =>
        (said.about?.record === record && said.about.field === field) ||
        (said.source === record && said.locator === field),
    ),
  );
}

// Every field of a form asks at every letter: all findings are gone through once.
const byRecord = new WeakMap<readonly KnownFinding[], ReadonlyMap<string, readonly KnownFinding[]>>();

function indexOf(known: readonly KnownFinding[]): ReadonlyMap<string, readonly KnownFinding[]> {
  const index = new Map<string, KnownFinding[]>();
  for (const each of known)
    for (const record of recordsOf(each)) {
      const list = index.get(record);
      if (list) list.push(each);
      else index.set(record, [each]);
    }
  return index;
}

function recordsOf({ finding }: KnownFinding): ReadonlySet<string> {
  const records = finding.statements.flatMap(({ source, about }) =>
    about ? [source, about.record] : [source],
  );
  return new Set(records);
}

/** What was said, in one line: each quote keeps its own direction, whatever stands beside it. */
export function quotesOf(finding: Finding): string {
  return finding.statements.map(({ quote }) => `\u2068${quote}\u2069`).join(' · ');
}

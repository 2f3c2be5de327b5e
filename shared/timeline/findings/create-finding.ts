import type { Id } from '../../domain/id.ts';
import type { Severity } from '../../domain/severity.ts';
import type { Finding } from './finding.ts';
import { stableHash } from '../model/hash.ts';
import type { Assertion } from '../model/assertion.ts';
import { quoteAssertion } from './quote-assertion.ts';

/** What a finding that needed no reasoning consists of. */
export interface FindingDetails {
  readonly assertions?: readonly Assertion[];
  /** Records concerned beyond those of the assertions. */
  readonly records?: readonly Id[];
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly gapDays?: number;
}

/** Creates a finding that needed no reasoning. */
export function createFinding(check: string, severity: Severity, details: FindingDetails): Finding {
  const statements = (details.assertions ?? []).map(quoteAssertion);
  const records = new Set(details.records);
  for (const assertion of details.assertions ?? []) records.add(assertion.source).add(assertion.about.record);
  const parts = statements.length > 0 ? statements.map(({ id }) => id) : [...records];
  return {
    id: findingId(check, parts),
    check,
    severity,
    statements,
    gapDays: details.gapDays ?? null,
    facts: details.facts ?? {},
    hints: [],
    fits: [],
    arithmetic: null,
    records: [...records],
    group: null,
  };
}

/** An id that stays the same over edits that leave the check and its statements as they were. */
export function findingId(check: string, parts: readonly string[]): string {
  return stableHash([check, ...parts.toSorted()].join('\u0000'));
}

import type { Severity } from '../../domain/severity.ts';
import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import { stableHash } from '../model/hash.ts';
import { quoteAssertion, type Assertion } from '../model/assertion.ts';

/** What a rule that needs no reasoning hands over. */
export interface Noted {
  readonly said?: readonly Assertion[];
  /** Records concerned beyond those that speak. */
  readonly records?: readonly Id[];
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly gapDays?: number;
}

/** A finding of a rule that needs no reasoning. */
export function note(check: string, severity: Severity, noted: Noted): Finding {
  const statements = (noted.said ?? []).map(quoteAssertion);
  const records = new Set(noted.records);
  for (const said of noted.said ?? []) records.add(said.source).add(said.about.record);
  const parts = statements.length > 0 ? statements.map(({ id }) => id) : [...records];
  return {
    id: findingId(check, parts),
    check,
    severity,
    statements,
    gapDays: noted.gapDays ?? null,
    facts: noted.facts ?? {},
    hints: [],
    fits: [],
    arithmetic: null,
    records: [...records],
    group: null,
  };
}

/** Stable over edits that leave the check and the statements as they were. */
export function findingId(check: string, parts: readonly string[]): string {
  return stableHash([check, ...parts.toSorted()].join('\u0000'));
}

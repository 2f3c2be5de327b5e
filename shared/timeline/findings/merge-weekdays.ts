import type { Finding } from './finding.ts';
import { findingId } from './create-finding.ts';

/**
 * A day given by several sources and a weekday named with one of them are one question, not one for each
 * source: the same day, the same weekday, the same point.
 */
export function mergeWeekdays(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding) ?? finding.id;
    const known = merged.get(key);
    merged.set(key, known ? together(known, finding) : finding);
  }
  return [...merged.values()];
}

function keyOf({ check, facts, statements }: Finding): string | null {
  const about = statements[0]?.about;
  if (check !== 'weekday-mismatch' || !('before' in facts) || !about) return null;
  return [check, about.record, about.field, facts.day, facts.named].join('\u0000');
}

function together(a: Finding, b: Finding): Finding {
  const known = new Set(a.statements.map(({ id }) => id));
  const statements = [...a.statements, ...b.statements.filter(({ id }) => !known.has(id))];
  return {
    ...a,
    id: findingId(
      a.check,
      statements.map(({ id }) => id),
    ),
    statements,
    hints: [...new Set([...a.hints, ...b.hints])],
    fits: [...a.fits, ...b.fits.filter(({ statement }) => !known.has(statement))],
    records: [...new Set([...a.records, ...b.records])],
  };
}

import { assertNever } from '../../assert-never.ts';
import type { Severity } from '../../domain/severity.ts';
import { isQualitativeOrder, namingRule } from '../findings/naming-rule.ts';
import { type Conflict, solve } from '../network/solve.ts';
import { rules } from '../rules/registry.ts';
import type { AssertionKind } from '../rule-support/rule.ts';
import type { ReasonRow, ReasonStatement } from './reason-row.ts';
import { toNetwork } from './to-network.ts';

type StatementId = ReasonStatement['id'];

/** What follows from a row: the complete family of minimal conflicts, and their names. */
export interface ReasonAnswer {
  readonly id: string | number;
  readonly consistent: boolean;
  /** Minimal sets of statement ids that cannot all be true together with the background. */
  readonly conflicts: readonly (readonly StatementId[])[];
  readonly findings: readonly ReasonFinding[];
  /** Present when some statements could not be checked to the end: there may be more conflicts. */
  readonly unfinished?: readonly (readonly StatementId[])[];
}

/** A conflict's name and weight, with the statements it is about. */
export interface ReasonFinding {
  readonly check: string;
  readonly statements: readonly StatementId[];
  readonly severity: Severity;
}

/** Answers a line of `folio reason --jsonl`. */
export function reasonRow(row: ReasonRow): ReasonAnswer {
  const { network, checks } = toNetwork(row);
  const { conflicts, unfinished } = solve(network);
  const idsOf = (owners: readonly number[]): StatementId[] =>
    owners.flatMap((owner) => row.statements[owner]?.id ?? []);
  const sorted = conflicts.toSorted((a, b) => compare(a.assertions, b.assertions));
  return {
    id: row.id,
    consistent: conflicts.length === 0 && unfinished.length === 0,
    conflicts: sorted.map((conflict) => idsOf(conflict.assertions)),
    findings: sorted.map((conflict) => ({
      ...nameAmong(conflict, row, checks),
      statements: idsOf(conflict.assertions),
    })),
    ...(unfinished.length > 0 ? { unfinished: unfinished.map(idsOf) } : {}),
  };
}

function nameAmong(
  conflict: Conflict,
  row: ReasonRow,
  checks: readonly string[],
): { check: string; severity: Severity } {
  const involved = conflict.rules.flatMap((rule) => checks[rule] ?? []);
  const kinds = conflict.assertions.flatMap((owner) => {
    const statement = row.statements[owner];
    return statement ? [kindOf(statement)] : [];
  });
  // A date that contradicts itself: its last day comes before its first, or it has no reading.
  if (kinds.length === 1 && kinds[0] === 'date' && involved.length === 0 && !conflict.needsWeekday)
    kinds[0] = 'impossible';
  const named = involved.find((check) => check !== 'span-inverted');
  if (named !== undefined) return { check: named, severity: severityOf(named) };
  const rule = namingRule({ conflict, assertions: [], checks: involved, kinds: new Set(kinds) }, null);
  return { check: rule.check, severity: severityOf(rule.check) };
}

function severityOf(check: string): Severity {
  const severity = rules.find((rule) => rule.check === check)?.severity ?? 'error';
  return severity === 'hint' ? 'info' : severity;
}

function kindOf(statement: ReasonStatement): AssertionKind {
  switch (statement.kind) {
    case 'age':
    case 'impossible':
      return statement.kind;
    case 'rel':
      if (isQualitativeOrder(statement.min ?? null, statement.max ?? null)) return 'order';
      return isLength(statement.frm, statement.to) ? 'length' : 'offset';
    case 'date':
    case 'alt':
    case 'weekday':
    case 'info':
      return 'date';
    default:
      return assertNever(statement);
  }
}

function isLength(from: string, to: string): boolean {
  const ends = [from, to].toSorted();
  return ends[0] === ends[1]?.replace(/\.start$/, '.end') && ends[1]?.endsWith('.start') === true;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

import type { Folio } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Finding } from './findings/finding.ts';
import { findingsOf } from './findings/findings-of.ts';
import { mergeWeekdays } from './findings/merge-weekdays.ts';
import { inOrder } from './findings/order.ts';
import { remarksOf } from './findings/remarks.ts';
import { unfinishedFinding } from './findings/unfinished.ts';
import { solve } from './network/solve.ts';
import { rules } from './rules/registry.ts';
import { buildModel, type BuiltModel } from './model/temporal-model.ts';

/**
 * Everything in the case that cannot be true together, and what is worth a second look, weightiest first.
 * Dates that could agree are never an error or a warning.
 */
export function checkTimeline(folio: Folio, today: Day): Finding[] {
  return recheck(folio, today, null).findings;
}

/** What a check found, and what it read on the way. */
export interface Checked {
  readonly findings: Finding[];
  readonly told: BuiltModel;
}

/** Checks a case; what the check before an edit read spares reading it again. */
export function recheck(folio: Folio, today: Day, before: BuiltModel | null): Checked {
  const told = buildModel(folio, today, before);
  const { model, background } = told;
  if (background) for (const rule of rules) rule.assume?.(background);
  const solution = solve(model.network);
  const findings = mergeWeekdays(findingsOf(solution.conflicts, model));
  for (const remark of remarksOf(model)) findings.push(remark);
  for (const rule of rules) for (const finding of rule.find?.(model, solution) ?? []) findings.push(finding);
  for (const owners of solution.unfinished) findings.push(unfinishedFinding(owners, model));
  return { findings: inOrder(findings), told };
}

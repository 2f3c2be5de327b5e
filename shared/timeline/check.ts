import type { Folio } from '../domain/case.ts';
import type { Day } from '../dates/day.ts';
import type { Finding } from './findings/finding.ts';
import { findingsOf } from './findings/findings-of.ts';
import { mergeWeekdays } from './findings/merge-weekdays.ts';
import { rankFindings } from './findings/rank-findings.ts';
import { recordFindings } from './findings/record-findings.ts';
import { unfinishedFinding } from './findings/unfinished-finding.ts';
import { solve } from './network/solve.ts';
import { rules } from './rules/registry.ts';
import { buildModel, type BuiltModel } from './model/build-model.ts';

/**
 * Everything in the case that cannot be true together, and what is worth a second look, weightiest first.
 * Dates that could agree are never an error or a warning.
 */
export function checkTimeline(folio: Folio, today: Day): Finding[] {
  return recheck(folio, today, null).findings;
}

/** The findings of a check, and the model it built on the way. */
export interface Checked {
  readonly findings: Finding[];
  readonly built: BuiltModel;
}

/** Checks a case; the model of the check before an edit spares reading what the edit left as it was. */
export function recheck(folio: Folio, today: Day, before: BuiltModel | null): Checked {
  const built = buildModel(folio, today, before);
  const { model, background } = built;
  if (background) for (const rule of rules) rule.addBackground?.(background);
  const solution = solve(model.network);
  const findings = mergeWeekdays(findingsOf(solution.conflicts, model));
  for (const finding of recordFindings(model)) findings.push(finding);
  for (const rule of rules) for (const finding of rule.find?.(model, solution) ?? []) findings.push(finding);
  for (const owners of solution.unfinished) findings.push(unfinishedFinding(owners, model));
  return { findings: rankFindings(findings), built };
}

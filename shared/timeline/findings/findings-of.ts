import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import type { Conflict } from '../network/solve.ts';
import { rules } from '../rules/registry.ts';
import type { ConflictContent, AssertionKind } from '../rule-support/rule.ts';
import type { Assertion } from '../model/assertion.ts';
import { quoteAssertion } from './quote-assertion.ts';
import type { BackgroundRule } from '../model/background-rules.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { arithmeticOf } from './arithmetic.ts';
import { fitsOf, ownedBounds } from './fits.ts';
import { isQualitativeOrder, namingRule } from './naming-rule.ts';
import { findingId } from './create-finding.ts';
import { weekdayFacts } from './weekday-facts.ts';

/** Turns conflicts into findings: named, quoted, with what would make them fit. */
export function findingsOf(conflicts: readonly Conflict[], model: TemporalModel): Finding[] {
  const owned = ownedBounds(conflicts, model);
  return conflicts.map((conflict) => {
    const content = contentOfConflict(conflict, model);
    const rule = namingRule(content, model);
    const statements = content.assertions.map(quoteAssertion);
    const fits = fitsOf(conflict, owned, model);
    return {
      id: findingId(
        rule.check,
        statements.map((statement) => statement.id),
      ),
      check: rule.check,
      severity: rule.severity === 'hint' ? 'info' : rule.severity,
      statements,
      gapDays: conflict.gapDays,
      facts: conflict.needsWeekday ? weekdayFacts(content.assertions) : {},
      hints: rules.filter((each) => each.suggests?.(content, fits, model)).map((each) => each.check),
      fits,
      arithmetic: arithmeticOf(conflict, owned, model),
      records: recordsOf(content, model),
      group: null,
    };
  });
}

function contentOfConflict(conflict: Conflict, model: TemporalModel): ConflictContent {
  const assertions = conflict.assertions.flatMap((owner) => model.assertions[owner] ?? []);
  const checks = conflict.rules.flatMap((rule) => model.backgroundRule(rule)?.check ?? []);
  return {
    conflict,
    assertions,
    checks,
    kinds: new Set(assertions.map((each) => kindOf(each, assertions.length))),
  };
}

function kindOf(assertion: Assertion, count: number): AssertionKind {
  if (assertion.kind === 'order')
    return isQualitativeOrder(assertion.min, assertion.max) ? 'order' : 'offset';
  if (assertion.kind === 'date' && count === 1 && assertion.when.impossible) return 'impossible';
  return assertion.kind;
}

function recordsOf(content: ConflictContent, model: TemporalModel): Id[] {
  const records = new Set<Id>();
  for (const assertion of content.assertions) {
    records.add(assertion.about.record);
    records.add(assertion.source);
    if (assertion.kind === 'order') records.add(assertion.than.record);
    if (assertion.kind === 'age') records.add(assertion.person);
  }
  for (const rule of content.conflict.rules) addRecords(records, model.backgroundRule(rule), model);
  return [...records];
}

function addRecords(records: Set<Id>, rule: BackgroundRule | undefined, model: TemporalModel): void {
  for (const node of rule ? [rule.from, rule.to] : []) {
    const record = model.recordOf(node);
    if (record !== null) records.add(record);
  }
}

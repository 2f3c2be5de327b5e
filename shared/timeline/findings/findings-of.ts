import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import type { Conflict } from '../network/solve.ts';
import { rules } from '../rules/registry.ts';
import type { Involved, SaidKind } from '../rule-support/rule.ts';
import { quoteAssertion, type Assertion } from '../model/assertion.ts';
import type { Assumed } from '../model/background.ts';
import type { TemporalModel } from '../model/temporal-model.ts';
import { arithmeticOf } from './arithmetic.ts';
import { fitsOf, ownedBounds } from './fits.ts';
import { isPlainOrder, nameOf } from './name.ts';
import { findingId } from './note.ts';
import { weekdayFacts } from './weekday-facts.ts';

/** Turns conflicts into findings: named, quoted, with what would make them fit. */
export function findingsOf(conflicts: readonly Conflict[], model: TemporalModel): Finding[] {
  const owned = ownedBounds(conflicts, model);
  return conflicts.map((conflict) => {
    const involved = involve(conflict, model);
    const rule = nameOf(involved, model);
    const statements = involved.said.map(quoteAssertion);
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
      facts: conflict.needsWeekday ? weekdayFacts(involved.said) : {},
      hints: rules.filter((each) => each.suggests?.(involved, fits, model)).map((each) => each.check),
      fits,
      arithmetic: arithmeticOf(conflict, owned, model),
      records: recordsOf(involved, model),
      group: null,
    };
  });
}

function involve(conflict: Conflict, model: TemporalModel): Involved {
  const said = conflict.statements.flatMap((owner) => model.said[owner] ?? []);
  const checks = conflict.rules.flatMap((rule) => model.assumedBy(rule)?.check ?? []);
  return { conflict, said, checks, kinds: new Set(said.map((each) => kindOf(each, said.length))) };
}

function kindOf(said: Assertion, count: number): SaidKind {
  if (said.kind === 'order') return isPlainOrder(said.min, said.max) ? 'order' : 'steps';
  if (said.kind === 'date' && count === 1 && said.when.impossible) return 'impossible';
  return said.kind;
}

function recordsOf(involved: Involved, model: TemporalModel): Id[] {
  const records = new Set<Id>();
  for (const said of involved.said) {
    records.add(said.about.record);
    records.add(said.source);
    if (said.kind === 'order') records.add(said.than.record);
    if (said.kind === 'age') records.add(said.person);
  }
  for (const rule of involved.conflict.rules) addRecords(records, model.assumedBy(rule), model);
  return [...records];
}

function addRecords(records: Set<Id>, assumed: Assumed | undefined, model: TemporalModel): void {
  for (const node of assumed ? [assumed.from, assumed.to] : []) {
    const record = model.recordOf(node);
    if (record !== null) records.add(record);
  }
}

import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import { rules } from '../rules/registry.ts';
import type { RecordAssertions } from '../model/gather.ts';
import type { Rows } from '../model/rows.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** What single records bring to notice by themselves; sought once for as long as a record stays as it is. */
export function remarksOf({ recordAssertions, rows, folio }: TemporalModel): Finding[] {
  const found: Finding[] = [];
  for (const assertionsOf of recordAssertions)
    for (const remark of remarksIn(assertionsOf, folio.case.language))
      if (remark.statements.every(({ source, about }) => !about || isThere(source, about.record, rows)))
        found.push(remark);
  return found;
}

function isThere(source: Id, record: Id, rows: Rows): boolean {
  return record === source || rows.rowOf(record) >= 0;
}

function remarksIn(assertionsOf: RecordAssertions, language: string): readonly Finding[] {
  if (assertionsOf.remarks?.language === language) return assertionsOf.remarks.found;
  const found = rules.flatMap((rule) => rule.remark?.(assertionsOf, language) ?? []);
  assertionsOf.remarks = { language, found };
  return found;
}

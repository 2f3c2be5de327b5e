import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import { rules } from '../rules/registry.ts';
import type { RecordAssertions } from '../model/record-assertions.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** The findings of single records by themselves; computed once for as long as a record stays as it is. */
export function recordFindings({ recordAssertions, index, folio }: TemporalModel): Finding[] {
  const findings: Finding[] = [];
  for (const own of recordAssertions)
    for (const finding of findingsIn(own, folio.case.language))
      if (finding.statements.every(({ source, about }) => !about || isKnown(source, about.record, index)))
        findings.push(finding);
  return findings;
}

function isKnown(source: Id, record: Id, index: RecordIndex): boolean {
  return record === source || index.rowOf(record) >= 0;
}

function findingsIn(own: RecordAssertions, language: string): readonly Finding[] {
  if (own.ownFindings?.language === language) return own.ownFindings.findings;
  const findings = rules.flatMap((rule) => rule.findInRecord?.(own, language) ?? []);
  own.ownFindings = { language, findings };
  return findings;
}

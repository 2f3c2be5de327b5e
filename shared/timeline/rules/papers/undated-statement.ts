import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
import type { DatedRecord } from '../../model/dated-record.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * An affidavit, letter, translation or certificate has no day of signing.
 *
 * For the applicant: ask whoever wrote it to add the day they signed it. Your own declaration gets its
 * day when you sign it, so it is never named here.
 */
export const undatedStatement: Rule = {
  check: 'undated-statement',
  severity: 'info',
  findInRecord: findUndated,
};

function findUndated({ record }: RecordAssertions): Finding[] {
  if (record === null || !isUndated(record)) return [];
  return [createFinding('undated-statement', 'info', { records: [record.id] })];
}

function isUndated(record: DatedRecord): boolean {
  if (record.record === 'statement') return record.kind !== 'declaration' && isEmpty(record.signed);
  return (
    record.record === 'document' &&
    (record.kind === 'letter' || record.kind === 'translation') &&
    isEmpty(record.issued)
  );
}

function isEmpty(when: { readonly asGiven: string } | null): boolean {
  return when === null || when.asGiven.trim() === '';
}

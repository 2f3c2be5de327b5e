import type { Id } from '../../domain/id.ts';
import type { Finding } from './finding.ts';
import { rules } from '../rules/registry.ts';
import type { Telling } from '../model/gather.ts';
import type { Rows } from '../model/rows.ts';
import type { Story } from '../model/temporal-model.ts';

/** What single records bring to notice by themselves; sought once for as long as a record stays as it is. */
export function remarksOf({ tellings, rows, folio }: Story): Finding[] {
  const found: Finding[] = [];
  for (const telling of tellings)
    for (const remark of remarksIn(telling, folio.case.language))
      if (remark.statements.every(({ source, about }) => !about || isThere(source, about.record, rows)))
        found.push(remark);
  return found;
}

function isThere(source: Id, record: Id, rows: Rows): boolean {
  return record === source || rows.rowOf(record) >= 0;
}

function remarksIn(telling: Telling, language: string): readonly Finding[] {
  if (telling.remarks?.language === language) return telling.remarks.found;
  const found = rules.flatMap((rule) => rule.remark?.(telling, language) ?? []);
  telling.remarks = { language, found };
  return found;
}

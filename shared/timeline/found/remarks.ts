import type { Finding } from '../finding.ts';
import { rules } from '../rules/registry.ts';
import type { Telling } from '../story/gather.ts';
import type { Story } from '../story/story.ts';

/** What single records bring to notice by themselves; reckoned once for as long as a record stays as it is. */
export function remarksOf({ tellings, rows, folio }: Story): Finding[] {
  const found: Finding[] = [];
  for (const telling of tellings)
    for (const remark of remarksIn(telling, folio.case.language))
      if (remark.statements.every(({ about }) => about === null || rows.rowOf(about.record) >= 0))
        found.push(remark);
  return found;
}

interface Remarks {
  readonly language: string;
  readonly found: readonly Finding[];
}

const remarks = new WeakMap<Telling, Remarks>();

function remarksIn(telling: Telling, language: string): readonly Finding[] {
  const known = remarks.get(telling);
  if (known?.language === language) return known.found;
  const found = rules.flatMap((rule) => rule.remark?.(telling, language) ?? []);
  remarks.set(telling, { language, found });
  return found;
}

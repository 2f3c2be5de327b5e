import { rules } from '../rules/registry.ts';
import type { ConflictContent, Rule } from '../rule-support/rule.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** The first rule that names the conflict. */
export function namingRule(content: ConflictContent, model: TemporalModel | null): Rule {
  const rule = rules.find((each) => each.names?.(content, model));
  if (!rule) throw new Error('The last rule names every conflict.');
  return rule;
}

/** Whether bounds only say "before", "after" or "the same day", and not by how many days. */
export function isQualitativeOrder(min: number | null, max: number | null): boolean {
  return (min === null || min === 0 || min === 1) && (max === null || max === 0 || max === -1);
}

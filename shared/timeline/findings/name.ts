import { rules } from '../rules/registry.ts';
import type { Involved, Rule } from '../rule-support/rule.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** The first rule that takes the conflict for its own. */
export function nameOf(involved: Involved, model: TemporalModel | null): Rule {
  const rule = rules.find((each) => each.names?.(involved, model));
  if (!rule) throw new Error('The last rule names every conflict.');
  return rule;
}

/** "Before", "after" or "the same day", without a length. */
export function isPlainOrder(min: number | null, max: number | null): boolean {
  return (min === null || min === 0 || min === 1) && (max === null || max === 0 || max === -1);
}

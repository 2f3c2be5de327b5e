import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import { actsOf } from '../../rule-support/life-events.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Somebody signs, writes or takes part after the day they died.
 *
 * For the applicant: by the date of death this person could not have done it. One of the two dates may
 * be a slip, or it was somebody else.
 */
export const actAfterDeath: Rule = {
  check: 'act-after-death',
  severity: 'error',
  addBackground: assumeAliveTillDeath,
  names: ({ checks }) => checks.includes('act-after-death'),
};

function assumeAliveTillDeath(background: Background): void {
  const { model } = background;
  const dead = new Map<Id, number>();
  for (const { id } of model.folio.people) {
    const node = model.nodeOf(id, 'died');
    if (node >= 0) dead.set(id, node);
  }
  if (dead.size === 0) return;
  actsOf(model, (person, act) => {
    background.between('act-after-death', act, dead.get(person) ?? -1, 0, null);
  });
}

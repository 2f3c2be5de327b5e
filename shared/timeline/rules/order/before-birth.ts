import type { Id } from '../../../domain/id.ts';
import type { Background } from '../../model/background.ts';
import { actsOf } from '../../rule-support/life-events.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Somebody does something before the day they were born.
 *
 * For the applicant: by the birth date this person was not yet born. Most often the birth year is a
 * slip, or it came out of another calendar.
 */
export const beforeBirth: Rule = {
  check: 'before-birth',
  severity: 'error',
  addBackground: assumeBornFirst,
  names: ({ checks }) => checks.includes('before-birth'),
};

function assumeBornFirst(background: Background): void {
  const { model } = background;
  const born = new Map<Id, number>();
  for (const { id } of model.folio.people) {
    const node = model.nodeOf(id, 'born');
    if (node >= 0) born.set(id, node);
  }
  if (born.size === 0) return;
  actsOf(model, (person, act) => {
    background.between('before-birth', born.get(person) ?? -1, act, 0, null);
  });
}

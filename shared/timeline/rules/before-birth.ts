import type { Id } from '../../domain/id.ts';
import type { Point } from '../story/said.ts';
import type { Background } from '../story/story.ts';
import { actsOf } from './acts-of.ts';
import type { Rule } from './rule.ts';

/**
 * Somebody does something before the day they were born.
 *
 * For the applicant: by the birth date this person was not yet born. Most often the birth year is a
 * slip, or it came out of another calendar.
 */
export const beforeBirth: Rule = {
  check: 'before-birth',
  severity: 'error',
  assume: assumeBornFirst,
  names: ({ checks }) => checks.includes('before-birth'),
};

function assumeBornFirst(background: Background): void {
  const { story } = background;
  const born = new Set<Id>(
    story.folio.people.filter(({ id }) => story.nodeOf(id, 'born') >= 0).map(({ id }) => id),
  );
  if (born.size === 0) return;
  actsOf(story, (person: Id, act: Point) => {
    if (born.has(person)) background.between('before-birth', { record: person, field: 'born' }, act, 0, null);
  });
}

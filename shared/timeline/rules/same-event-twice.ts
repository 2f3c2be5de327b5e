import type { Incident } from '../../domain/incident.ts';
import { widestRange } from '../story/when-range.ts';
import type { Rule } from './rule.ts';

/**
 * Another record of the same kind, near in time and at the same place, may be the same event.
 *
 * For the applicant: are these two events or one? If one, join them.
 */
export const sameEventTwice: Rule = {
  check: 'same-event-twice',
  severity: 'hint',
  suggests: ({ said }, _, { folio }) => {
    const concerned = folio.incidents.filter(({ id }) => said.some(({ about }) => about.record === id));
    return concerned.some((one) =>
      folio.incidents.some((other) => other.id !== one.id && looksSame(one, other)),
    );
  },
};

const near = 14;

function looksSame(a: Incident, b: Incident): boolean {
  if (a.kind !== b.kind || a.kind === 'other' || a.place !== b.place) return false;
  const [x, y] = [widestRange(a.when), widestRange(b.when)];
  if (![x.earliest, x.latest, y.earliest, y.latest].every(Number.isFinite)) return false;
  const people = new Set(a.people.map(({ person }) => person));
  if (!b.people.every(({ person }) => people.has(person)) || people.size !== b.people.length) return false;
  return x.earliest - y.latest <= near && y.earliest - x.latest <= near;
}

import type { Folio } from '../../../domain/case.ts';
import type { Incident } from '../../../domain/incident.ts';
import { type DayRange, isBounded, widestRange } from '../../model/when-range.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * Another record of the same kind, near in time and at the same place, may be the same event.
 *
 * For the applicant: are these two events or one? If one, join them.
 */
export const sameEventTwice: Rule = {
  check: 'same-event-twice',
  severity: 'hint',
  suggests: ({ assertions }, _, model) =>
    assertions.some(({ about }) => {
      const incident = model.incident(about.record);
      return incident !== null && hasTwin(incident, model.folio);
    }),
};

const near = 14;
/** One incident stands in many contradictions: whether it has a twin is looked up once for each case. */
const twins = new WeakMap<Folio, Map<Incident, boolean>>();

function hasTwin(incident: Incident, folio: Folio): boolean {
  let known = twins.get(folio);
  if (!known) twins.set(folio, (known = new Map()));
  let found = known.get(incident);
  if (found === undefined) known.set(incident, (found = seekTwin(incident, folio)));
  return found;
}

function seekTwin(one: Incident, folio: Folio): boolean {
  const range = widestRange(one.when);
  if (one.kind === 'other' || !isBounded(range)) return false;
  return folio.incidents.some(
    (other) =>
      other.kind === one.kind &&
      other.place === one.place &&
      other.id !== one.id &&
      isNear(range, widestRange(other.when)) &&
      haveSamePeople(one, other),
  );
}

function isNear(x: DayRange, y: DayRange): boolean {
  return isBounded(y) && x.earliest - y.latest <= near && y.earliest - x.latest <= near;
}

function haveSamePeople(a: Incident, b: Incident): boolean {
  const people = new Set(a.people.map(({ person }) => person));
  return b.people.every(({ person }) => people.has(person)) && people.size === b.people.length;
}

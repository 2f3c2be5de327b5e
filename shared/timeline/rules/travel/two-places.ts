import type { Id } from '../../../domain/id.ts';
import type { Incident, IncidentKind } from '../../../domain/incident.ts';
import type { Place } from '../../../domain/place.ts';
import type { Background } from '../../model/background.ts';
import type { TemporalModel } from '../../model/temporal-model.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * One person is in two places on the same whole days. Days that touch and places within one another are
 * allowed; an address is not a presence, so where somebody lived never counts here.
 *
 * For the applicant: by these dates you, or somebody, were in two places at once.
 */
export const twoPlaces: Rule = {
  check: 'two-places',
  severity: 'error',
  addBackground: assumeOnePlace,
  names: ({ checks }) => checks.includes('two-places'),
};

/** Somebody surely somewhere: from a node's day to another's, or on one day. */
interface Stay {
  readonly person: Id;
  readonly place: Place;
  readonly ends: readonly [number, number];
  /** Rough bounds in days, only to pass over pairs that are far apart. */
  readonly from: number;
  readonly to: number;
  /** Held, or otherwise not free to leave: what happens to a prisoner may happen elsewhere in the country. */
  readonly held: boolean;
  readonly free: boolean;
}

function assumeOnePlace(background: Background): void {
  const { model } = background;
  if (!anySpan(model)) return;
  const byPerson = Map.groupBy(staysOf(model), (stay) => stay.person);
  for (const stays of byPerson.values()) {
    if (stays.every(isOneDay)) continue;
    stays.sort((a, b) => a.from - b.from);
    for (const [i, a] of stays.entries())
      for (let j = i + 1; j < stays.length; j++) {
        const b = stays[j];
        if (!b || b.from >= a.to) break;
        if (isOneDay(a) && isOneDay(b)) continue;
        if (mustDiffer(a, b, model)) background.apart('two-places', a.ends, b.ends);
      }
  }
}

/** Days that touch are allowed, so without anything that lasted there is nothing to compare. */
function anySpan(model: TemporalModel): boolean {
  return (
    model.folio.incidents.some(({ id, place }) => place && model.nodeOf(id, 'until') >= 0) ||
    model.folio.histories.some(({ id, kind }) => kind === 'travel' && model.nodeOf(id, 'to') >= 0)
  );
}

function isOneDay(stay: Stay): boolean {
  return stay.ends[0] === stay.ends[1];
}

function staysOf(model: TemporalModel): Stay[] {
  const { folio } = model;
  const stays: Stay[] = [];
  for (const incident of folio.incidents)
    for (const person of presentAt(incident, folio.case.applicant)) {
      const stay = stayOf(model, person, incident.place, incident.id, ['when', 'until']);
      if (stay) stays.push({ ...stay, held: isHeld.has(incident.kind), free: isFree.has(incident.kind) });
    }
  for (const history of folio.histories) {
    if (history.kind !== 'entry' && history.kind !== 'travel') continue;
    const person = history.person ?? folio.case.applicant;
    const ends = history.kind === 'entry' ? (['from', 'from'] as const) : (['from', 'to'] as const);
    if (!person || history.planned) continue;
    const stay = stayOf(model, person, history.place, history.id, ends);
    if (stay) stays.push({ ...stay, held: false, free: true });
  }
  return stays;
}

const isHeld: ReadonlySet<IncidentKind> = new Set(['detention', 'arrest']);
const isFree: ReadonlySet<IncidentKind> = new Set(['protest', 'flight', 'detention', 'arrest', 'raid']);
/** As often as not what happened to somebody else, so nobody is taken to be there unless named. */
const isOften: ReadonlySet<IncidentKind> = new Set(['killing', 'disappearance', 'other']);

function presentAt(incident: Incident, applicant: Id | null): Id[] {
  if (incident.planned) return [];
  if (incident.people.length === 0) return applicant && !isOften.has(incident.kind) ? [applicant] : [];
  return incident.people
    .filter(({ part }) => part === 'victim' || part === 'witness')
    .map(({ person }) => person);
}

function stayOf(
  model: TemporalModel,
  person: Id,
  placeId: Id | null,
  record: Id,
  [first, last]: readonly ['when', 'until'] | readonly ['from', 'to' | 'from'],
): Omit<Stay, 'held' | 'free'> | null {
  const place = placeId && model.places.get(placeId);
  const node = model.nodeOf(record, first);
  if (!place || node < 0) return null;
  const end = model.nodeOf(record, last);
  const ends = [node, end < 0 ? node : end] as const;
  const bounds = [node, end].flatMap((each) => (each < 0 ? [] : model.boundsOf(each)));
  return { person, place, ends, from: Math.min(...bounds), to: Math.max(...bounds) };
}

function mustDiffer(a: Stay, b: Stay, model: TemporalModel): boolean {
  if (isSamePlace(a.place, b.place, model)) return false;
  const abroad =
    a.place.country !== '' && b.place.country !== '' && !sameName(a.place.country, b.place.country);
  if (abroad) return true;
  return (a.held && b.free) || (b.held && a.free);
}

/** One place within the other, or names that may mean the same. */
function isSamePlace(a: Place, b: Place, model: TemporalModel): boolean {
  return within(a, b, model) || within(b, a, model) || mayBeSame(a, b) || mayBeSame(b, a);
}

function within(inner: Place, outer: Place, model: TemporalModel): boolean {
  let place: Place | undefined = inner;
  for (let depth = 0; place && depth < 20; depth++) {
    if (place.id === outer.id) return true;
    place = place.within ? model.places.get(place.within) : undefined;
  }
  return false;
}

function mayBeSame(a: Place, b: Place): boolean {
  const name = b.name.trim().toLowerCase();
  return name !== '' && (a.name.toLowerCase().includes(name) || sameName(a.country, b.name));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

import type { Folio } from '../../domain/case.ts';
import type { DateField } from '../../domain/claim.ts';
import { type Day, toEpochDay } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Person } from '../../domain/person.ts';
import type { Place } from '../../domain/place.ts';
import type { Network } from '../network/network.ts';
import {
  type AllAssumed,
  type Assumed,
  assumptionsIn,
  type Background,
  backgroundOf,
  nothingAssumed,
} from './background.ts';
import type { RecordAssertions } from './gather.ts';
import { nodeAt, ownersByNode, type Points, pointsOf, recordAt } from './points.ts';
import { repointed } from './update-points.ts';
import { type Rows, rowsOf } from './rows.ts';
import type { Assertion, DateAssertion, OrderAssertion } from './assertion.ts';

/** The case as the checker sees it: what is said, about which points, and the network it makes. */
export interface TemporalModel {
  readonly folio: Folio;
  readonly today: Day;
  /** `today` in days since 1970-01-01. */
  readonly now: number;
  readonly rows: Rows;
  readonly recordAssertions: readonly RecordAssertions[];
  readonly said: readonly Assertion[];
  /** The dates among what is said. */
  readonly dates: readonly DateAssertion[];
  /** The orders among what is said: befores, afters and steps. */
  readonly orders: readonly OrderAssertion[];
  readonly network: Network;
  readonly people: ReadonlyMap<Id, Person>;
  readonly places: ReadonlyMap<Id, Place>;
  incident(record: Id): Incident | null;
  document(record: Id): Document | null;
  /** What a background rule was about. */
  assumedBy(rule: number): Assumed | undefined;
  /** The node of a point, or −1 when nothing is said about it. */
  nodeOf(record: Id, field: DateField): number;
  /** The record that a node's day belongs to; null for the epoch. */
  recordOf(node: number): Id | null;
  /** Positions in `said` of what is said about a node. */
  saidOf(node: number): readonly number[];
  /** Whether a date with a known end is said about a node. */
  isDated(node: number): boolean;
  /** Whether more than one thing is said about a node. */
  isSaidTwice(node: number): boolean;
  /** Visits every date with the node it is about. */
  eachDate(visit: (said: DateAssertion, node: number) => void): void;
  /** The days that statements give for a node, in days since 1970-01-01: a rough idea of when. */
  boundsOf(node: number): readonly number[];
}

/** A model with what it was made from, to tell the next one after an edit. */
export interface BuiltModel {
  readonly model: TemporalModel;
  readonly points: Points;
  readonly assumed: AllAssumed;
  /** For the rules to add to; null when what they added before still stands. */
  readonly background: Background | null;
}

/**
 * Reads the case into a network of what is said; rules add the background afterwards.
 * What was told before, of the case before an edit, spares reading what the edit left as it was.
 */
export function buildModel(folio: Folio, today: Day, before: BuiltModel | null = null): BuiltModel {
  const rows = rowsOf(folio, before?.points.rows ?? null);
  if (before && canRetell(before, folio, today)) {
    const points = repointed(before.points, rows, folio);
    const { assumed } = before;
    if (points) return { model: modelOf(folio, today, points, assumed), points, assumed, background: null };
  }
  const points = pointsOf(folio, rows);
  const assumed = nothingAssumed();
  const model = modelOf(folio, today, points, assumed);
  return { model, points, assumed, background: backgroundOf(model, points.network, assumed) };
}

function canRetell({ model, assumed }: BuiltModel, folio: Folio, today: Day): boolean {
  return (
    model.today === today &&
    model.folio.case === folio.case &&
    model.folio.places === folio.places &&
    !assumed.byDays
  );
}

function modelOf(folio: Folio, today: Day, points: Points, assumed: AllAssumed): TemporalModel {
  const { rows, recordAssertions, said, dates, orders, network } = points;
  let owners: ((node: number) => readonly number[]) | null = null;
  let assumptions: ((rule: number) => Assumed | undefined) | null = null;
  const saidOf = (node: number): readonly number[] => {
    owners ??= ownersByNode(points);
    return node < 0 ? [] : owners(node);
  };
  const record = (id: Id): Rows['records'][number] => rows.records[rows.rowOf(id)] ?? null;
  return {
    folio,
    today,
    now: toEpochDay(today),
    rows,
    recordAssertions,
    said,
    dates,
    orders,
    network,
    people: new Map(folio.people.map((person) => [person.id, person])),
    places: new Map(folio.places.map((place) => [place.id, place])),
    incident(id) {
      const found = record(id);
      return found?.record === 'incident' ? found : null;
    },
    document(id) {
      const found = record(id);
      return found?.record === 'document' ? found : null;
    },
    assumedBy(rule) {
      assumptions ??= assumptionsIn(assumed, network);
      return assumptions(rule);
    },
    nodeOf: (id, field) => nodeAt(points, id, field),
    recordOf: (node) => recordAt(points, node),
    saidOf,
    isDated: (node) => points.isDated[node] === 1,
    isSaidTwice: (node) => (points.times[node] ?? 0) > 1,
    eachDate(visit) {
      for (let i = 0; i < dates.length; i++) {
        const each = dates[i];
        if (each) visit(each, points.dateNodes[i] ?? 0);
      }
    },
    boundsOf(node) {
      assumed.byDays = true;
      return saidOf(node).flatMap((owner) => daysOf(said[owner]));
    },
  };
}

function daysOf(said: Assertion | undefined): number[] {
  return said?.kind === 'date' ? [said.range.earliest, said.range.latest] : [];
}
